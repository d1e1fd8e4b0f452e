// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import io.github.zhifa.core.certificate.History.Standing;
import io.github.zhifa.model.certificate.CardState;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.QualificationState;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a person is qualified on a day. Whether the card can be shown is another question: a lost
 * card does not end the qualification.
 *
 * @param key whose certificate of which kind
 * @param day the day
 * @param qualified whether the person may act on that day
 * @param reason why, with the day from which it is so
 * @param source the provision that asks for the qualification; empty for supervision, of which the
 *     national text was not read
 * @param cardAtHand whether there is a card in hand that is in force and not withheld (行政处罚法 art 55
 *     asks to show it)
 * @param standing how the certificate stands; empty where nothing had happened by then
 */
public record QualifiedAnswer(
    HolderKey key,
    LocalDate day,
    boolean qualified,
    BilingualText reason,
    Optional<LegalSource> source,
    boolean cardAtHand,
    Optional<Standing> standing) {

  /** 行政处罚应当由具有行政执法资格的执法人员实施。执法人员不得少于两人，法律另有规定的除外。 */
  static final LegalSource TWO_QUALIFIED = LegalSource.of("中华人民共和国行政处罚法", "第四十二条第一款");

  static QualifiedAnswer of(KnownRegister register, HolderKey key, LocalDate day) {
    Optional<Standing> standing = register.on(key, day);
    CertificateState state = standing.map(Standing::state).orElse(CertificateState.START);
    QualificationState qualification = state.qualification();
    boolean inForce = qualification.isOpen() && qualification != QualificationState.SUSPENDED;
    return new QualifiedAnswer(
        key,
        day,
        qualification == QualificationState.HELD,
        standing
            .map(each -> reason(each, since(register, key, day)))
            .orElseGet(() -> BilingualText.of("没有记录", "Nothing is recorded")),
        key.kind() == CertificateKind.ENFORCEMENT ? Optional.of(TWO_QUALIFIED) : Optional.empty(),
        inForce && state.card() == CardState.IN_HAND,
        standing);
  }

  private static LocalDate since(KnownRegister register, HolderKey key, LocalDate day) {
    return Optional.ofNullable(register.histories().get(key))
        .flatMap(history -> history.qualificationSince(day))
        .orElseThrow();
  }

  private static BilingualText reason(Standing standing, LocalDate since) {
    BilingualText state = standing.state().qualification().label();
    Optional<EndReason> because =
        standing.state().qualification().isEnded()
                && standing.state().qualification() != QualificationState.EXPIRED
            ? standing.event().reason()
            : Optional.empty();
    String zh = "自" + since + "起" + state.zh();
    String en = Character.toUpperCase(state.en().charAt(0)) + state.en().substring(1);
    en = en + " since " + since;
    if (because.isPresent()) {
      zh += "（" + because.get().label().zh() + "）";
      en += " (" + because.get().label().en() + ")";
    }
    if (standing.state().qualification() == QualificationState.HELD
        && standing.lastDay().isPresent()) {
      zh += "，有效期至" + standing.lastDay().get();
      en += ", valid until " + standing.lastDay().get();
    }
    return BilingualText.of(zh, en);
  }
}
