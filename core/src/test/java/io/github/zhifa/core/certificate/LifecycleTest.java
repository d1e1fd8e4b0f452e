// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.certificate.CardState;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;
import io.github.zhifa.model.law.Evidence;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state with every event. What can happen is written here by hand. */
class LifecycleTest {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Event, the qualifications in which it can happen, and where it leads; = where it stays. */
  private static final String QUALIFICATIONS =
      """
      APPLIED: NONE REFUSED EXPIRED CANCELLED REVOKED > APPLIED
      UNIT_CHECKED: APPLIED > UNIT_CHECKED
      COUNTY_REVIEWED: UNIT_CHECKED > COUNTY_REVIEWED
      CITY_REVIEWED: UNIT_CHECKED COUNTY_REVIEWED > CITY_REVIEWED
      PROVINCE_APPROVED: UNIT_CHECKED COUNTY_REVIEWED CITY_REVIEWED > APPROVED
      APPLICATION_REFUSED: APPLIED UNIT_CHECKED COUNTY_REVIEWED CITY_REVIEWED > REFUSED
      ISSUED: NONE APPROVED EXPIRED CANCELLED REVOKED > HELD
      INSPECTED: HELD INSPECTION_FAILED > HELD
      INSPECTION_FAILED: HELD INSPECTION_FAILED > INSPECTION_FAILED
      SUSPENDED: HELD > SUSPENDED
      RESUMED: SUSPENDED > HELD
      LOST: HELD SUSPENDED INSPECTION_FAILED > =
      DAMAGED: HELD SUSPENDED INSPECTION_FAILED > =
      VOIDED: HELD SUSPENDED INSPECTION_FAILED > =
      REISSUED: HELD > HELD
      RENEWED: HELD > HELD
      CANCELLED: HELD SUSPENDED INSPECTION_FAILED > CANCELLED
      REVOKED: HELD SUSPENDED INSPECTION_FAILED > REVOKED
      """;

  /** The same for the card; events that are not here leave it as it is. */
  private static final String CARDS =
      """
      APPLIED: NONE IN_HAND LOST DAMAGED VOID > NONE
      ISSUED: NONE IN_HAND LOST DAMAGED VOID > IN_HAND
      LOST: IN_HAND DAMAGED > LOST
      DAMAGED: IN_HAND > DAMAGED
      VOIDED: LOST DAMAGED > VOID
      REISSUED: DAMAGED VOID > IN_HAND
      RENEWED: NONE IN_HAND LOST DAMAGED VOID > IN_HAND
      CANCELLED: NONE IN_HAND LOST DAMAGED VOID > VOID
      REVOKED: NONE IN_HAND LOST DAMAGED VOID > VOID
      """;

  private static String expected(String table, String state, EventKind event, String otherwise) {
    for (String line : table.lines().toList()) {
      if (line.startsWith(event + ":")) {
        String to = line.substring(line.indexOf('>') + 2);
        String from = line.substring(line.indexOf(':') + 1, line.indexOf('>'));
        return WORDS.splitToList(from).contains(state) ? (to.equals("=") ? state : to) : "";
      }
    }
    return otherwise;
  }

  @ParameterizedTest
  @EnumSource
  void everyEventDoesInEveryStateWhatIsWrittenHere(EventKind event) {
    for (CertificateState state : CertificateState.all()) {
      String qualification = state.qualification().name();
      String card = state.card().name();
      String person = expected(QUALIFICATIONS, qualification, event, qualification);
      String moved = expected(CARDS, card, event, card);
      Transition transition = Lifecycle.next(state, event);

      assertThat(transition.from()).isSameAs(state);
      assertThat(transition.event()).isEqualTo(event);
      if (person.isEmpty() || moved.isEmpty()) {
        assertThat(transition.isAccepted()).as("%s in %s", event, state).isFalse();
        assertThat(transition.refusal()).as("%s in %s", event, state).isPresent();
      } else {
        assertThat(transition.to())
            .as("%s in %s", event, state)
            .hasToString("Optional[" + person + "/" + moved + "]");
        assertThat(transition.refusal()).isEmpty();
      }
    }
  }

  @Test
  void everyRefusalNamesWhereItWasReadOrIsStructural() {
    Set<Refusal> sourced = EnumSet.noneOf(Refusal.class);
    for (Refusal refusal : Refusal.values()) {
      refusal
          .origin()
          .ifPresent(
              origin -> {
                sourced.add(refusal);
                assertThat(origin.readFrom()).isNotBlank();
                assertThat(origin.evidence()).isNotEqualTo(Evidence.MEMORY);
              });
    }

    // loss is reported, declared void and replaced, in this order: Wuqiao, an excerpt
    assertThat(sourced).containsExactlyInAnyOrder(Refusal.NOT_VOIDED, Refusal.NOT_REPORTED);
  }

  @Test
  void everyRefusalButThatOfACardThatNeverWasIsMetInAStateThatIsReached() {
    Set<Refusal> met = new TreeSet<>();
    for (CertificateState state : Lifecycle.reachable()) {
      for (EventKind event : EventKind.values()) {
        Lifecycle.next(state, event).refusal().ifPresent(met::add);
      }
    }

    assertThat(met)
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Refusal.NO_CARD)));
  }

  /** Seven without a card, four cards with each of held, suspended, failed, expired, two ended. */
  @Test
  void twentyFiveStatesAreReached() {
    assertThat(Lifecycle.reachable())
        .hasSize(7 + 4 * 4 + 2)
        .contains(CertificateState.of(QualificationState.SUSPENDED, CardState.LOST))
        .doesNotContain(CertificateState.of(QualificationState.HELD, CardState.NONE))
        .doesNotContain(CertificateState.of(QualificationState.CANCELLED, CardState.IN_HAND));
  }

  @Test
  void onlyANewCertificateFollowsAnEndedOne() {
    ImmutableSet<EventKind> begin = ImmutableSet.of(EventKind.APPLIED, EventKind.ISSUED);
    for (CertificateState state : Lifecycle.reachable()) {
      if (state.qualification().isEnded()) {
        assertThat(
                Arrays.stream(EventKind.values())
                    .filter(event -> !event.isAboutRecord())
                    .filter(event -> Lifecycle.next(state, event).isAccepted()))
            .containsExactlyInAnyOrderElementsOf(begin);
      }
    }
  }

  @Test
  void aLostCardDoesNotEndTheQualification() {
    CertificateState held = CertificateState.of(QualificationState.HELD, CardState.IN_HAND);

    CertificateState lost = Lifecycle.next(held, EventKind.LOST).to().orElseThrow();

    assertThat(lost.qualification()).isEqualTo(QualificationState.HELD);
    assertThat(lost.card()).isEqualTo(CardState.LOST);
  }
}
