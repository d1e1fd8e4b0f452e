// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion.gate;

import static io.github.zhifa.model.law.Modality.MAY;
import static io.github.zhifa.model.law.Modality.MUST;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.discretion.premise.Articles;
import io.github.zhifa.core.discretion.premise.Premise;
import io.github.zhifa.core.discretion.premise.Truth;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.HarmfulConsequence;
import io.github.zhifa.model.discretion.MentalCapacity;
import io.github.zhifa.model.discretion.OutcomeGround;
import io.github.zhifa.model.discretion.PartyType;
import io.github.zhifa.model.text.BilingualText;
import java.util.Optional;

/** Puts the questions of the gate to the circumstances of a case, in order. */
final class GateQuestions {
  private static final int FOURTEEN = 14;
  private static final int EIGHTEEN = 18;

  private final Circumstances circumstances;
  private final PartyAge age;

  GateQuestions(Circumstances circumstances) {
    this.circumstances = circumstances;
    this.age = new PartyAge(circumstances);
  }

  /** Returns the answers; {@code timeBarred} is that to the question of the term. */
  ImmutableList<GateAnswer> answers(GateAnswer timeBarred) {
    return ImmutableList.<GateAnswer>builder()
        .add(underFourteen(), withoutCapacity(), factsNotEstablished(), timeBarred)
        .add(minorCorrectedHarmless(), withoutFault(), firstMinorHarmCorrected())
        .addAll(grounds(GateRow.SPARING_GROUND, circumstances.sparingGrounds()))
        .addAll(grounds(GateRow.EXEMPTING_GROUND, circumstances.exemptingGrounds()))
        .add(fourteenToSeventeen())
        .addAll(milderGrounds())
        .add(partialCapacity(), emergency())
        .addAll(grounds(GateRow.HEAVIER_GROUND, circumstances.heavierGrounds()))
        .build();
  }

  private GateAnswer underFourteen() {
    Premise young = age.completed(FOURTEEN).not();
    return GateAnswer.of(GateRow.UNDER_FOURTEEN, MUST, Articles.AGE, isPerson().and(young));
  }

  private GateAnswer fourteenToSeventeen() {
    Premise young = age.completed(FOURTEEN).and(age.completed(EIGHTEEN).not());
    return GateAnswer.of(GateRow.FOURTEEN_TO_SEVENTEEN, MUST, Articles.AGE, isPerson().and(young));
  }

  private GateAnswer withoutCapacity() {
    Premise without = isPerson().and(isCapacity(MentalCapacity.NONE));
    return GateAnswer.of(GateRow.NO_CAPACITY, MUST, Articles.CAPACITY, without);
  }

  private GateAnswer partialCapacity() {
    Premise partial = isPerson().and(isCapacity(MentalCapacity.PARTIAL));
    return GateAnswer.of(GateRow.PARTIAL_CAPACITY, MAY, Articles.CAPACITY, partial);
  }

  private Premise isCapacity(MentalCapacity capacity) {
    return Premise.is(
        circumstances.mentalCapacity(),
        capacity,
        "当事人行为时能否辨认和控制自己行为",
        "whether the party could recognise and control its conduct");
  }

  /** Age and capacity are those of a human being; whose they are in a household no text says. */
  private Premise isPerson() {
    Truth person =
        circumstances
            .party()
            .map(
                party ->
                    switch (party) {
                      case NATURAL_PERSON, INDIVIDUAL_BUSINESS, RESPONSIBLE_PERSON -> Truth.YES;
                      case UNIT -> Truth.NO;
                      case FARM_HOUSEHOLD -> Truth.UNKNOWN;
                    })
            .orElse(Truth.UNKNOWN);
    return circumstances.party().equals(Optional.of(PartyType.FARM_HOUSEHOLD))
        ? Premise.of(
            person, "农户在该规定中是否按个人对待", "whether the provision takes a farm household as a person")
        : Premise.of(person, "当事人是个人还是单位", "whether the party is a person or a unit");
  }

  private GateAnswer factsNotEstablished() {
    Premise established =
        Premise.stated(
            circumstances.factsEstablished(), "违法事实是否成立", "whether the facts are established");
    return GateAnswer.of(
        GateRow.FACTS_NOT_ESTABLISHED, MUST, Articles.FACTS_NOT_ESTABLISHED, established.not());
  }

  private GateAnswer minorCorrectedHarmless() {
    Premise minor = Premise.stated(circumstances.minor(), "违法行为是否轻微", "whether the act is minor");
    Premise all = minor.and(isCorrected()).and(isHarm(HarmfulConsequence.NONE));
    return GateAnswer.of(GateRow.MINOR_CORRECTED_HARMLESS, MUST, Articles.MINOR_ACT, all);
  }

  private GateAnswer firstMinorHarmCorrected() {
    Premise first =
        Premise.stated(
            circumstances.firstViolation(), "是否初次违法", "whether it is the first violation");
    Premise all = first.and(isHarm(HarmfulConsequence.MINOR)).and(isCorrected());
    return GateAnswer.of(GateRow.FIRST_MINOR_HARM_CORRECTED, MAY, Articles.MINOR_ACT, all);
  }

  private Premise isCorrected() {
    return Premise.stated(circumstances.corrected(), "是否及时改正", "whether it was corrected in time");
  }

  private Premise isHarm(HarmfulConsequence harm) {
    return Premise.is(
        circumstances.harm(),
        harm,
        "有无危害后果以及是否轻微",
        "whether there is harm and whether it is minor");
  }

  private GateAnswer withoutFault() {
    Premise proven =
        circumstances.faultProvision().isPresent() // 法律、行政法规另有规定的，从其规定
            ? Premise.NEVER
            : Premise.stated(
                circumstances.faultless(),
                "当事人是否有证据足以证明没有主观过错",
                "whether the party proves that it is without fault");
    return GateAnswer.of(GateRow.NO_FAULT, MUST, Articles.NO_FAULT, proven);
  }

  private GateAnswer emergency() {
    Premise breach =
        Premise.stated(
            circumstances.emergency(),
            "是否违反突发事件应对措施",
            "whether it breaks measures against an emergency");
    return GateAnswer.of(GateRow.EMERGENCY, MUST, Articles.EMERGENCY, breach);
  }

  private ImmutableList<GateAnswer> milderGrounds() {
    return ImmutableList.<GateAnswer>builder()
        .add(milder("一", circumstances.harmRemoved(), "主动消除或者减轻危害后果", "harm removed or reduced"))
        .add(milder("二", circumstances.coerced(), "受他人胁迫或者诱骗", "coerced or tricked by others"))
        .add(
            milder("三", circumstances.confessed(), "主动供述尚未掌握的违法行为", "an unknown act was disclosed"))
        .add(milder("四", circumstances.merit(), "有立功表现", "meritorious service"))
        .addAll(grounds(GateRow.MILDER_GROUND, circumstances.milderGrounds()))
        .build();
  }

  private static GateAnswer milder(String item, Optional<Boolean> fact, String zh, String en) {
    return new GateAnswer(
        GateRow.MILDER_GROUND,
        MUST,
        Articles.milder(item),
        Premise.stated(fact, "是否" + zh, "whether there is this ground: " + en),
        BilingualText.of(zh, en));
  }

  private static ImmutableList<GateAnswer> grounds(
      GateRow row, ImmutableList<OutcomeGround> grounds) {
    return grounds.stream()
        .map(
            ground ->
                new GateAnswer(
                    row,
                    ground.modality(),
                    ground.source(),
                    Premise.stated(
                        ground.established(),
                        "是否存在：" + ground.printed(),
                        "whether there is this ground: " + quoted(ground)),
                    BilingualText.of(ground.printed(), quoted(ground))))
        .collect(ImmutableList.toImmutableList());
  }

  private static String quoted(OutcomeGround ground) {
    return '"' + ground.printed() + '"';
  }
}
