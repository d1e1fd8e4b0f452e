// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhifa.core.certificate.Days;
import io.github.zhifa.core.certificate.FlowPart;
import io.github.zhifa.core.certificate.FlowsAndStocks;
import io.github.zhifa.core.certificate.PublishedFlow;
import io.github.zhifa.core.certificate.PublishedStock;
import io.github.zhifa.core.certificate.StatedScope;
import io.github.zhifa.core.certificate.Stock;
import io.github.zhifa.core.certificate.StockPolicy;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedFiguresTest {
  private static final Path REPLY = Path.of("lists/figure/qinhuangdao-reply-2024/list.json");
  private static final StatedScope SCOPE = new StatedScope("示例县", "各部门");
  private static final Days PERIOD = new Days(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

  /** 4 + 3 - (2 + 1) - 1 = 3, of which one is suspended. */
  private static FlowsAndStocks flows(CertificateKind kind) {
    return new FlowsAndStocks(
        SCOPE,
        kind,
        PERIOD,
        new Stock(4, 0, 0),
        3,
        ImmutableSortedMap.of(EndReason.RETIRED, 2L),
        1,
        1,
        5,
        0,
        new Stock(2, 0, 1));
  }

  @ParameterizedTest
  @EnumSource
  void figuresOfARegisterAreReadBackAsTheyWere(CertificateKind kind) {
    List<Figure> figures =
        PublishedFigures.figures(flows(kind), Optional.of(new StockPolicy(false, true)));

    assertThat(figures.stream().flatMap(figure -> PublishedFigures.flow(figure).stream()))
        .containsExactly(
            new PublishedFlow(SCOPE, kind, PERIOD, FlowPart.ISSUED, 3),
            new PublishedFlow(SCOPE, kind, PERIOD, FlowPart.ENDED, 3),
            new PublishedFlow(SCOPE, kind, PERIOD, FlowPart.REISSUED, 5));
    assertThat(figures.stream().flatMap(figure -> PublishedFigures.stock(figure).stream()))
        .containsExactly(new PublishedStock(SCOPE, kind, PERIOD.last(), 2));
    assertThat(figures).extracting(Figure::id).doesNotHaveDuplicates();
  }

  @Test
  void withoutAPolicyOnStocksNoneIsStated() {
    assertThat(
            PublishedFigures.figures(flows(CertificateKind.ENFORCEMENT), Optional.empty()).stream()
                .flatMap(figure -> PublishedFigures.stock(figure).stream()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "行政执法证, ENFORCEMENT",
    "行政执法证件, ENFORCEMENT",
    "行政执法监督证, SUPERVISION",
    "行政执法监督证件, SUPERVISION",
    "执法证件, ",
    "证件, ",
    "行政执法人员, "
  })
  void aQuantityNamesOneKindOrNone(String quantity, CertificateKind kind) {
    assertThat(PublishedFigures.kind(Figure.builder().from(issued()).quantity(quantity).build()))
        .isEqualTo(Optional.ofNullable(kind));
  }

  private static Figure issued() {
    return PublishedFigures.figures(flows(CertificateKind.ENFORCEMENT), Optional.empty()).get(0);
  }

  @Test
  void whatIsNotAnExactCountIsNoFlow() {
    Figure issued = issued();

    assertThat(PublishedFigures.flow(issued)).isPresent();
    assertThat(
            List.of(
                Figure.builder().from(issued).precision(Precision.ROUNDED).build(),
                Figure.builder().from(issued).measure(FigureMeasure.MEAN).build(),
                Figure.builder().from(issued).number(new BigDecimal("3.5")).build()))
        .allMatch(figure -> PublishedFigures.flow(figure).isEmpty());
  }

  /** Issued 614 and 16, ended 829 and 6: net -215 and +10; 1,519 are those of townships. */
  @Test
  void theFiguresOfTheReplyAreFlowsOfTheCityAndAStockOfTownships() throws Exception {
    FigureList reply =
        new Documents(InputLimits.DEFAULT).read(REPLY.toString(), REPLY, FigureList.class);

    assertThat(reply.figures().stream().flatMap(figure -> PublishedFigures.flow(figure).stream()))
        .extracting(PublishedFlow::kind, PublishedFlow::part, PublishedFlow::count)
        .containsExactlyInAnyOrder(
            tuple(CertificateKind.ENFORCEMENT, FlowPart.ISSUED, 614L),
            tuple(CertificateKind.ENFORCEMENT, FlowPart.ENDED, 829L),
            tuple(CertificateKind.SUPERVISION, FlowPart.ISSUED, 16L),
            tuple(CertificateKind.SUPERVISION, FlowPart.ENDED, 6L));
    assertThat(reply.figures().stream().flatMap(figure -> PublishedFigures.stock(figure).stream()))
        .singleElement()
        .satisfies(stock -> assertThat(stock.count()).isEqualTo(1519))
        .satisfies(stock -> assertThat(stock.scope().population()).isEqualTo("乡镇街道"));
  }
}
