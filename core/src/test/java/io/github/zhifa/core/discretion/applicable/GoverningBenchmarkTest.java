// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.applicable;

import static io.github.zhifa.core.discretion.BenchmarkFixtures.PROVISION;
import static io.github.zhifa.core.discretion.BenchmarkFixtures.document;
import static io.github.zhifa.core.discretion.BenchmarkFixtures.item;
import static io.github.zhifa.core.discretion.BenchmarkFixtures.tier;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.BenchmarkFixtures;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.core.discretion.trace.TraceStep;
import io.github.zhifa.model.agency.Agency;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.discretion.Benchmark;
import io.github.zhifa.model.law.DocumentScope;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.law.PublishedDocument;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rulebook 2.4: in force on the day, scope covers; the highest level governs. */
class GoverningBenchmarkTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final CasePlace HAIGANG = CasePlace.of(DivisionCode.of("130302"));
  private static final Benchmark PROVINCE = of(document("省", AgencyLevel.PROVINCE, "130000"));
  private static final Benchmark CITY = of(document("市", AgencyLevel.CITY, "130300"));
  private static final Benchmark OTHER_CITY = of(document("外市", AgencyLevel.CITY, "130100"));
  private static final Benchmark COUNTY = of(document("区", AgencyLevel.COUNTY, "130302"));

  @Test
  void theHighestLevelGovernsAndTheOthersFollowInOrder() {
    GoverningBenchmark found = ask(HAIGANG, COUNTY, OTHER_CITY, PROVINCE, CITY);

    assertThat(found.governing().map(RankedBenchmark::benchmark)).contains(PROVINCE);
    assertThat(found.inForce())
        .extracting(RankedBenchmark::benchmark)
        .containsExactly(PROVINCE, CITY, COUNTY);
    assertThat(found.undecided()).isEmpty();
  }

  @Test
  void aDepartmentOfTheStateCouncilIsForEveryPlace() {
    PublishedDocument national =
        PublishedDocument.builder()
            .title("部")
            .issuer(Agency.builder().name("生态环境部").level(AgencyLevel.NATIONAL).build())
            .firstDay(LocalDate.of(2023, 1, 1))
            .build();
    Benchmark ministry = BenchmarkFixtures.benchmark(national, item(tier("第一次", 1000, 2000)));

    assertThat(ask(HAIGANG, CITY, ministry).governing().map(RankedBenchmark::benchmark))
        .contains(ministry);
  }

  @Test
  void theTraceSaysOfEachWhetherItAppliesAndWhyNot() {
    Benchmark later = of(document("后", AgencyLevel.PROVINCE, "130000").firstDay(DAY.plusDays(1)));
    Benchmark other =
        BenchmarkFixtures.benchmark(document("异", AgencyLevel.PROVINCE, "130000").build());

    GoverningBenchmark found = ask(HAIGANG, CITY, OTHER_CITY, later, other);

    assertThat(found.trace())
        .extracting(TraceStep::code)
        .containsExactly(
            "benchmark-in-force",
            "benchmark-other-place",
            "benchmark-not-in-force",
            "benchmark-other-provision",
            "governing");
    assertThat(found.trace().get(4).text().en()).contains("《市》 governs");
    assertThat(found.trace().get(2).text().zh()).contains("2024-06-02");
  }

  @Test
  void anExpiredUpperBenchmarkLeavesTheFieldToTheLowerOne() {
    Benchmark expired =
        of(
            document("省", AgencyLevel.PROVINCE, "130000")
                .firstDay(LocalDate.of(2019, 6, 1))
                .validYears(5));

    assertThat(governing(DAY.minusDays(1), expired, CITY)).contains(expired);
    assertThat(governing(DAY, expired, CITY)).contains(CITY);
  }

  @Test
  void aReplacedBenchmarkGovernsUntilTheNewOneBegins() {
    Benchmark old = of(document("旧", AgencyLevel.PROVINCE, "130000").documentNumber("冀示规〔2020〕4号"));
    Benchmark successor =
        of(
            document("新", AgencyLevel.PROVINCE, "130000")
                .firstDay(DAY)
                .addSupersedes("冀示规〔2020〕4号"));

    assertThat(governing(DAY.minusDays(1), old, successor)).contains(old);
    assertThat(governing(DAY, old, successor)).contains(successor);
  }

  @Test
  void twoOfOneLevelLeaveItUndecided() {
    Benchmark second = of(document("二", AgencyLevel.PROVINCE, "130000"));

    GoverningBenchmark found = ask(HAIGANG, PROVINCE, second, CITY);

    assertThat(found.governing()).isEmpty();
    assertThat(found.undecided().orElseThrow().en()).contains("《省》").contains("《二》");
  }

  @Test
  void theMatterTellsTwoOfOneLevelApart() {
    Benchmark urban = of(scoped("城", "城市管理"));
    Benchmark ecology = of(scoped("环", "生态环境"));
    GoverningQuestion question =
        new GoverningQuestion(PROVISION, HAIGANG, DAY, Optional.of("生态环境"));

    GoverningBenchmark found =
        GoverningBenchmark.of(
            Benchmarks.of(ImmutableList.of(urban, ecology)), question, Trace.none());

    assertThat(found.governing().map(RankedBenchmark::benchmark)).contains(ecology);
    assertThat(found.trace()).isEmpty();
  }

  @Test
  void aDoubtfulBenchmarkThatMightPrevailLeavesItUndecidedAndALowerOneDoesNot() {
    PublishedDocument nameless =
        PublishedDocument.builder()
            .title("某")
            .issuer(Agency.builder().name("城市管理局").build())
            .firstDay(LocalDate.of(2023, 1, 1))
            .build();
    Benchmark doubtful = BenchmarkFixtures.benchmark(nameless, item(tier("第一次", 1000, 2000)));
    PublishedDocument county =
        PublishedDocument.builder()
            .from(nameless)
            .issuer(Agency.builder().name("城市管理局").level(AgencyLevel.COUNTY).build())
            .build();
    Benchmark low = BenchmarkFixtures.benchmark(county, item(tier("第一次", 1000, 2000)));

    assertThat(ask(HAIGANG, PROVINCE, doubtful).undecided()).isPresent();
    assertThat(ask(HAIGANG, PROVINCE, low).governing().map(RankedBenchmark::benchmark))
        .contains(PROVINCE);
  }

  @Test
  void placesAreToldByNameWhereNoCodeIsKnown() {
    Benchmark province = named("河北省生态环境厅");
    Benchmark city = named("秦皇岛市城市管理局");
    Benchmark other = named("石家庄市城市管理局");
    CasePlace place = CasePlace.named("河北省", "秦皇岛市", "海港区");

    GoverningBenchmark found = ask(place, city, other, province);

    assertThat(found.inForce())
        .extracting(RankedBenchmark::benchmark)
        .containsExactly(province, city);
  }

  @Test
  void aCountyBenchmarkIsNotForTheWholeCity() {
    assertThat(ask(CasePlace.of(DivisionCode.of("130300")), COUNTY).inForce()).isEmpty();
    assertThat(ask(CasePlace.of(DivisionCode.of("130302001")), COUNTY).inForce()).hasSize(1);
  }

  @Test
  void aStatedScopePrevailsOverTheAreaOfTheIssuer() {
    DocumentScope scope = DocumentScope.builder().addDivisions(DivisionCode.of("130321")).build();
    Benchmark pilot = of(document("试点", AgencyLevel.PROVINCE, "130000").scope(scope));

    assertThat(ask(HAIGANG, pilot).inForce()).isEmpty();
    assertThat(ask(CasePlace.of(DivisionCode.of("130321")), pilot).inForce()).hasSize(1);
  }

  @Test
  void nothingAmongNothingGoverns() {
    assertThat(ask(HAIGANG).governing()).isEmpty();
    assertThat(ask(HAIGANG).trace()).extracting(TraceStep::code).containsExactly("governing");
  }

  private static PublishedDocument.Builder scoped(String title, String matter) {
    return document(title, AgencyLevel.PROVINCE, "130000")
        .scope(DocumentScope.builder().addMatters(matter).build());
  }

  private static Benchmark named(String issuer) {
    return BenchmarkFixtures.benchmark(
        PublishedDocument.builder()
            .title(issuer + "基准")
            .issuer(Agency.builder().name(issuer).build())
            .firstDay(LocalDate.of(2023, 1, 1))
            .build(),
        item(tier("第一次", 1000, 2000)));
  }

  private static Benchmark of(PublishedDocument.Builder document) {
    return BenchmarkFixtures.benchmark(document.build(), item(tier("第一次", 1000, 2000)));
  }

  private static GoverningBenchmark ask(CasePlace place, Benchmark... benchmarks) {
    return ask(place, DAY, benchmarks);
  }

  private static Optional<Benchmark> governing(LocalDate day, Benchmark... benchmarks) {
    return ask(HAIGANG, day, benchmarks).governing().map(RankedBenchmark::benchmark);
  }

  private static GoverningBenchmark ask(CasePlace place, LocalDate day, Benchmark... benchmarks) {
    GoverningQuestion question =
        new GoverningQuestion(LegalSource.of("《示例法》", "第八十五条第一款"), place, day, Optional.empty());
    return GoverningBenchmark.of(
        Benchmarks.of(ImmutableList.copyOf(benchmarks)), question, Trace.kept());
  }
}
