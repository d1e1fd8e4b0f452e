// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhifa.core.certificate.Compared;
import io.github.zhifa.core.certificate.Days;
import io.github.zhifa.core.certificate.PublishedBalance;
import io.github.zhifa.core.certificate.PublishedFlows;
import io.github.zhifa.core.certificate.PublishedStock;
import io.github.zhifa.core.certificate.StatedScope;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.figure.Figure;
import io.github.zhifa.model.figure.FigureList;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The flows of the shipped reply, as it publishes them: net -215 and +10, and no opening stock. */
class PublishedFlowsTest {
  private static final Path REPLY = Path.of("lists/figure/qinhuangdao-reply-2024/list.json");
  private static FigureList reply;

  @BeforeAll
  static void read() throws Exception {
    reply = new Documents(InputLimits.DEFAULT).read(REPLY.toString(), REPLY, FigureList.class);
  }

  private static Figure figure(String id) {
    return reply.figures().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static StatedScope scope(Figure figure) {
    return new StatedScope(figure.scope().place(), figure.scope().population());
  }

  private static PublishedFlows flows(CertificateKind kind, String issued, String cancelled) {
    Figure in = figure(issued);
    Figure out = figure(cancelled);
    assertThat(in.scope()).isEqualTo(out.scope());
    assertThat(in.period()).isEqualTo(out.period());
    return new PublishedFlows(
        scope(in),
        kind,
        new Days(in.period().firstDay().orElseThrow(), in.period().lastDay().orElseThrow()),
        in.number().longValueExact(),
        out.number().longValueExact(),
        Optional.empty());
  }

  @Test
  void theNetFlowsAreThoseOfTheWholeCity() {
    assertThat(
            flows(
                    CertificateKind.ENFORCEMENT,
                    "enforcement-certificates-issued",
                    "enforcement-certificates-cancelled")
                .net())
        .isEqualTo(-215);
    assertThat(
            flows(
                    CertificateKind.SUPERVISION,
                    "supervision-certificates-issued",
                    "supervision-certificates-cancelled")
                .net())
        .isEqualTo(10);
  }

  @Test
  void noOpeningStockFollowsFromTheHoldersOfTownships() {
    Figure holders = figure("certificate-holders");
    PublishedStock stock =
        new PublishedStock(
            scope(holders),
            CertificateKind.ENFORCEMENT,
            holders.period().lastDay().orElseThrow(),
            holders.number().longValueExact());
    Compared opening =
        PublishedBalance.opening(
            stock,
            flows(
                CertificateKind.ENFORCEMENT,
                "enforcement-certificates-issued",
                "enforcement-certificates-cancelled"));

    assertThat(stock.count()).isEqualTo(1519);
    assertThat(opening.value()).isEmpty();
    assertThat(opening.refusal().orElseThrow().zh()).contains("乡镇街道", "各级行政执法部门");
    assertThat(opening.refusal().orElseThrow().en()).contains("乡镇街道", "各级行政执法部门");
  }
}
