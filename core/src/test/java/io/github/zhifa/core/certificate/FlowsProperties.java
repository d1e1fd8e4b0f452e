// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FlowsProperties {
  private static final StatedScope NAME = new StatedScope("示例", "示例");
  private static final LocalDate START = RandomRegisters.START.minusDays(5);

  private static FlowsAndStocks flows(
      List<CertificateEvent> events, int first, int last, RegisterScope scope) {
    return FlowsAndStocks.of(
        CertificateRegister.of(events).known(CertificateTerms.NONE),
        CertificateKind.ENFORCEMENT,
        new Days(START.plusDays(first), START.plusDays(last)),
        scope);
  }

  @Property(tries = 300)
  @Label("opening and issued less ended is closing, over the whole period and over any split of it")
  void stocksAreConserved(
      @ForAll("registers") List<CertificateEvent> events,
      @ForAll @IntRange(max = 30) int first,
      @ForAll @IntRange(max = 20) int more,
      @ForAll @IntRange(max = 20) int rest) {
    RegisterScope scope = RegisterScope.whole(NAME);
    FlowsAndStocks one = flows(events, first, first + more, scope);
    FlowsAndStocks two = flows(events, first + more + 1, first + more + 1 + rest, scope);
    FlowsAndStocks both = flows(events, first, first + more + 1 + rest, scope);

    for (FlowsAndStocks each : List.of(one, two, both)) {
      assertThat(each.opening().open() + each.issued() - each.ended())
          .isEqualTo(each.closing().open());
    }
    assertThat(two.opening()).isEqualTo(one.closing());
    assertThat(both.opening()).isEqualTo(one.opening());
    assertThat(both.closing()).isEqualTo(two.closing());
    assertThat(one.issued() + two.issued()).isEqualTo(both.issued());
    assertThat(one.ended() + two.ended()).isEqualTo(both.ended());
    assertThat(one.expired() + two.expired()).isEqualTo(both.expired());
    assertThat(one.reissued() + two.reissued()).isEqualTo(both.reissued());
  }

  @Property(tries = 200)
  @Label("the units add up to the register")
  void unitsAddUp(@ForAll("registers") List<CertificateEvent> events) {
    FlowsAndStocks a = flows(events, 0, 50, RegisterScope.units(NAME, ImmutableSet.of("a")));
    FlowsAndStocks b = flows(events, 0, 50, RegisterScope.units(NAME, ImmutableSet.of("b")));
    FlowsAndStocks all = flows(events, 0, 50, RegisterScope.whole(NAME));

    assertThat(a.issued() + b.issued()).isEqualTo(all.issued());
    assertThat(a.ended() + b.ended()).isEqualTo(all.ended());
    assertThat(a.closing().open() + b.closing().open()).isEqualTo(all.closing().open());
  }

  @Property(tries = 200)
  @Label("the stock of a day is the number of certificates that are open on it")
  void theStockIsWhatIsOpen(
      @ForAll("registers") List<CertificateEvent> events, @ForAll @IntRange(max = 50) int days) {
    LocalDate day = START.plusDays(days);
    KnownRegister register = CertificateRegister.of(events).known(CertificateTerms.NONE);
    long open =
        register.histories().entrySet().stream()
            .filter(entry -> entry.getKey().kind() == CertificateKind.ENFORCEMENT)
            .flatMap(entry -> entry.getValue().on(day).stream())
            .filter(standing -> standing.state().qualification().isOpen())
            .count();

    assertThat(flows(events, 0, days, RegisterScope.whole(NAME)).closing().open()).isEqualTo(open);
  }

  @Provide
  Arbitrary<List<CertificateEvent>> registers() {
    return RandomRegisters.upTo(40);
  }
}
