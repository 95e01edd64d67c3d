package org.choisi.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every review, whatever the services. */
class ReviewLawsTest {

    private static final int ROUNDS = 80;
    private static final int SERVICES = 40;

    /** How far an advice goes towards withdrawal; what is to be completed is no advice yet. */
    private static int severity(Advice advice) {
        return switch (advice) {
            case KEEP, IMPROVE -> 0;
            case MERGE -> 1;
            case WITHDRAW -> 2;
            case COMPLETE -> -1;
        };
    }

    private static Map<String, Review> byId(List<Review> reviews) {
        Map<String, Review> byId = new HashMap<>();
        reviews.forEach(review -> byId.put(review.service().name().id(), review));
        return byId;
    }

    @Test
    void more_use_never_moves_a_service_towards_withdrawal() {
        int tried = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            List<DigitalService> services = Services.any(random, SERVICES);
            List<Review> before = Services.reviewed(services);
            for (int turn = 0; turn < 10; turn++) {
                int chosen = random.nextInt(SERVICES);
                DigitalService service = services.get(chosen);
                if (service.use().users() == null || before.get(chosen).advice() == Advice.COMPLETE) {
                    continue;
                }
                List<DigitalService> more = new ArrayList<>(services);
                more.set(chosen, service.withUsers(service.use().users() + random.nextInt(1, 3_000)));
                Advice after = Services.reviewed(more).get(chosen).advice();
                assertThat(severity(after))
                        .as(
                                "round %d, service %s: %s then %s",
                                round, service, before.get(chosen).advice(), after)
                        .isLessThanOrEqualTo(severity(before.get(chosen).advice()));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(300);
    }

    @Test
    void the_order_of_lines_does_not_matter() {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(1_000 + round);
            List<DigitalService> services = new ArrayList<>(Services.any(random, SERVICES));
            Map<String, Review> before = byId(Services.reviewed(services));
            Collections.shuffle(services, random);
            assertThat(byId(Services.reviewed(services))).isEqualTo(before);
        }
    }

    @Test
    void what_the_law_demands_is_neither_withdrawn_nor_merged_and_that_is_said() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Review review : Services.reviewed(Services.any(new Random(2_000 + round), SERVICES))) {
                if (review.service().isMandatory()) {
                    assertThat(review.advice()).isNotIn(Advice.WITHDRAW, Advice.MERGE);
                    assertThat(review.otherFindings())
                            .anySatisfy(hit -> assertThat(hit.outcome().name()).isEqualTo("law-demands"));
                }
            }
        }
    }

    @Test
    void a_service_is_never_merged_with_one_that_goes_away_itself() {
        int merged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Review> reviews = byId(Services.reviewed(Services.any(new Random(3_000 + round), SERVICES)));
            for (Review review : reviews.values()) {
                if (review.target().isPresent()) {
                    Review target =
                            reviews.get(review.target().get().service().name().id());
                    assertThat(target.advice()).isNotIn(Advice.WITHDRAW, Advice.MERGE);
                    assertThat(target).isNotSameAs(review);
                    merged++;
                }
            }
        }
        assertThat(merged).isGreaterThan(100);
    }

    @Test
    void leaving_frees_no_more_than_the_service_costs_and_weighs_and_staying_frees_nothing() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Review review : Services.reviewed(Services.any(new Random(4_000 + round), SERVICES))) {
                boolean leaves = severity(review.advice()) > 0;
                assertThat(review.freed().isPresent()).isEqualTo(leaves);
                assertThat(review.when().isPresent()).isEqualTo(leaves);
                review.freed().ifPresent(freed -> {
                    if (freed.eurosPerYear() != null) {
                        assertThat(freed.eurosPerYear())
                                .isLessThanOrEqualTo(review.service().yearlyCost());
                    }
                    if (freed.kgPerYear() != null) {
                        assertThat(freed.kgPerYear().high())
                                .isLessThanOrEqualTo(review.footprint()
                                        .orElseThrow()
                                        .perYear()
                                        .high());
                    }
                });
            }
        }
    }

    @Test
    void a_near_miss_comes_true_when_the_service_has_that_many_users() {
        int tried = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<DigitalService> services = Services.any(new Random(5_000 + round), SERVICES);
            List<Review> reviews = Services.reviewed(services);
            for (int index = 0; index < SERVICES; index++) {
                for (NearMiss miss : reviews.get(index).nearMisses()) {
                    List<DigitalService> moved = new ArrayList<>(services);
                    moved.set(index, services.get(index).withUsers(miss.users()));
                    assertThat(Services.reviewed(moved).get(index).advice())
                            .as("round %d, %s, %s", round, services.get(index), miss)
                            .isEqualTo(miss.then());
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }
}
