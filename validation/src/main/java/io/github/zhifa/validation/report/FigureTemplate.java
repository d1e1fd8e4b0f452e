// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.figure.FigureMeasure;
import io.github.zhifa.model.figure.Flow;
import io.github.zhifa.model.figure.Precision;
import io.github.zhifa.model.law.DocumentStatus;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * An empty form for the figures of a document. Each place holds what may stand there, with {@code
 * |} between the choices, so that a form that was not filled in is refused.
 */
public final class FigureTemplate {
  private FigureTemplate() {}

  /** Returns the form as JSON, ending with a line feed. */
  public static String write() {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("kind", "figures").put("formatVersion", 1);
    ObjectNode document = form.putObject("document");
    document.put("title", "文件标题").put("documentNumber", "文号，没有的删去本行");
    document.putObject("issuer").put("name", "发布机关").put("level", choices(AgencyLevel.values()));
    document.put("status", choices(DocumentStatus.values())).put("issuedOn", "2024-10-29");
    figure(form.putArray("figures").addObject());
    ObjectNode unknown = form.putArray("unknowns").addObject();
    unknown.put("id", "未公布的数的代号，如 townships");
    unknown.putObject("label").put("zh", "名称，如 乡镇数").put("en", "number of townships");
    unknown.put("least", "最小可能值，如 1").put("most", "最大可能值，如 300");
    relations(form.putArray("relations"));
    return new Documents(InputLimits.DEFAULT).print(form);
  }

  private static void figure(ObjectNode figure) {
    figure.put("id", "代号，如 mean-posts");
    figure.put("printed", "原文，如 乡镇平均94名").put("place", "所在章节，如 一（一）");
    figure.put("quantity", "所指事物，如 编制").put("measure", choices(FigureMeasure.values()));
    figure.put("number", "数字，如 94").put("unit", "单位，如 名");
    figure.put("precision", choices(Precision.values())).put("flow", choices(Flow.values()));
    figure.putObject("scope").put("place", "地域，如 秦皇岛市全市").put("population", "对象，如 乡镇");
    figure.putObject("period").put("printed", "时间，如 改革后");
    figure.put("states", "所说的未公布的数的代号，没有的删去本行");
    figure.put("knownFrom", "另有来源的写明来源，文件自己公布的删去本行");
  }

  private static void relations(ArrayNode relations) {
    relations.addObject().put("form", "sum").put("whole", "总数代号").putArray("parts").add("分项代号");
    relations
        .addObject()
        .put("form", "mean")
        .put("mean", "平均数代号")
        .put("total", "总数代号")
        .put("count", "单位数代号");
    relations
        .addObject()
        .put("form", "share")
        .put("share", "占比代号")
        .put("part", "部分数代号")
        .put("whole", "总数代号");
    relations
        .addObject()
        .put("form", "growth")
        .put("rate", "增幅代号")
        .put("increase", "增加数代号")
        .put("after", "增加后总数代号");
    relations
        .addObject()
        .put("form", "balance")
        .put("opening", "期初数代号")
        .put("in", "增加数代号")
        .put("out", "减少数代号")
        .put("closing", "期末数代号");
  }

  private static String choices(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(each -> Ascii.toLowerCase(each.name()).replace('_', '-'))
        .collect(Collectors.joining(" | "));
  }
}
