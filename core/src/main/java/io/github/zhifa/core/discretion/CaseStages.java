// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.discretion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhifa.core.discretion.trace.Trace;
import io.github.zhifa.model.discretion.CaseFacts;
import io.github.zhifa.model.discretion.Circumstances;
import io.github.zhifa.model.discretion.PartyType;
import io.github.zhifa.model.law.FineClause;
import io.github.zhifa.model.text.BilingualText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of a case with what follows from them for one item: whom the clauses call the party,
 * and which of their stages are there. A stage of not correcting (逾期不改正) needs a dated order and a
 * dated finding, one that asks for the size of a base (没有违法所得) that base.
 *
 * @param facts the completed facts
 * @param correction what the order to correct establishes; empty where none is stated
 * @param doubts why a stage or the subject cannot be told
 */
record CaseStages(
    CaseFacts facts, Optional<CorrectionStages> correction, ImmutableList<BilingualText> doubts) {

  static CaseStages of(ItemGrader item, CaseFacts facts, Trace trace) {
    return new Draft(item, facts, trace).make();
  }

  private static final class Draft {
    private final ItemGrader item;
    private final CaseFacts facts;
    private final Optional<CorrectionStages> correction;
    private final Set<String> stages;
    private final Map<String, String> choices;
    private final List<BilingualText> doubts = new ArrayList<>();

    Draft(ItemGrader item, CaseFacts facts, Trace trace) {
      this.item = item;
      this.facts = facts;
      this.correction =
          facts.escalation().map(escalation -> CorrectionStages.of(escalation, trace));
      this.stages = new LinkedHashSet<>(facts.stages());
      this.choices = new LinkedHashMap<>(facts.choices());
    }

    CaseStages make() {
      FinePool.stages(item.clauses()).forEach(this::take);
      CaseFacts.Builder completed = CaseFacts.builder().from(facts);
      completed.stages(stages).choices(choices);
      if (facts.subject().isEmpty()) {
        completed.subject(subject());
      }
      return new CaseStages(completed.build(), correction, ImmutableSet.copyOf(doubts).asList());
    }

    private void take(String stage) {
      ImmutableSet<String> columns = columnsOf(stage);
      boolean chosen =
          columns.stream().anyMatch(column -> stage.equals(facts.choices().get(column)));
      boolean stated = chosen || facts.stages().contains(stage);
      Optional<Boolean> there =
          CorrectionStages.isStage(stage) ? corrected(stage, stated) : sized(stage, stated);
      if (there.orElse(stated)) {
        stages.add(stage);
        columns.forEach(column -> choices.putIfAbsent(column, stage));
      } else {
        stages.remove(stage);
      }
    }

    /** The columns that ask in other words for the same: 违法程度, with the value 逾期不拆除. */
    private ImmutableSet<String> columnsOf(String stage) {
      return item.factors().stream()
          .filter(factor -> factor.kind() == FactorKind.CHOICE && factor.values().contains(stage))
          .map(Factor::name)
          .collect(ImmutableSet.toImmutableSet());
    }

    private Optional<Boolean> corrected(String stage, boolean stated) {
      if (correction.isEmpty()) {
        if (stated) {
          doubts.add(
              BilingualText.of(
                  "“" + stage + "”须有注明日期的责令改正和复查，请写明 escalation",
                  "this stage needs a dated order and a dated finding, state escalation: "
                      + stage));
        }
        return Optional.empty();
      }
      Optional<Boolean> there = correction.get().establishes(stage);
      if (there.isEmpty()) {
        correction
            .get()
            .missing()
            .forEach(
                each ->
                    doubts.add(
                        BilingualText.of(
                            "不能确定是否“" + stage + "”，需要：" + each.zh(),
                            "whether this stage is there is open, it needs "
                                + each.en()
                                + ": "
                                + stage)));
      } else if (stated && !there.get()) {
        doubts.add(
            BilingualText.of(
                "写明了“" + stage + "”，但责令改正和复查的日期、结论不支持",
                "this stage is stated, but the order and the finding do not bear it out: "
                    + stage));
      }
      return there;
    }

    private Optional<Boolean> sized(String stage, boolean stated) {
      Optional<String> base = BaseStage.baseOf(stage, item.bases());
      if (base.isEmpty()) {
        return Optional.empty();
      }
      Calculated<Boolean> size = BaseStage.size(stage, base.get(), FineBases.of(facts));
      size.refusal().filter(why -> !stated).ifPresent(why -> doubts.add(why.why()));
      if (stated && size.value().filter(there -> !there).isPresent()) {
        doubts.add(
            BilingualText.of(
                "写明了“" + stage + "”，但" + base.get() + "的数额不符",
                "this stage is stated, but not borne out by the base "
                    + base.get()
                    + ": "
                    + stage));
      }
      return size.value();
    }

    private Optional<String> subject() {
      Optional<PartyType> party = facts.statutory().flatMap(Circumstances::party);
      if (party.isEmpty() || item.subjects().isEmpty()) {
        return Optional.empty();
      }
      Optional<String> subject = PartySubject.of(party.get(), item.subjects());
      if (subject.isEmpty()) {
        BilingualText who = party.get().label();
        String subjects = String.join("、", item.subjects());
        doubts.add(
            BilingualText.of(
                who.zh() + "在本项中属于哪一处罚对象（" + subjects + "）没有规定，请写明 subject",
                "which subject ("
                    + subjects
                    + ") this party is here is not said, state subject: "
                    + who.en()));
      }
      return subject;
    }
  }

  /** Returns whether a clause of {@code item} concerns the subject of the facts. */
  boolean isFined(ItemGrader item) {
    return facts.subject().isEmpty()
        || item.clauses().isEmpty()
        || item.clauses().stream()
            .map(FineClause::subject)
            .anyMatch(who -> who.isEmpty() || who.equals(facts.subject()));
  }
}
