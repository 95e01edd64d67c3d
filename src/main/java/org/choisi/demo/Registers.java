package org.choisi.demo;

import java.util.List;

/** The registers that the metropolis keeps. */
final class Registers {

    private Registers() {}

    static List<Register> of(World world, List<Order> orders) {
        return List.of(
                new Purchases(world, orders),
                new Contracts(world),
                new Trainings(world),
                new Campaigns(world),
                new Services(world),
                new Users(world),
                new Activities(world),
                new Budget(world));
    }
}
