package org.choisi.demo;

import java.util.List;

/** The registers that the metropolis keeps. */
final class Registers {

    private Registers() {}

    static List<Register> of(World world, List<Order> orders) {
        return List.of(new Purchases(world, orders));
    }
}
