// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;

/**
 * Reads plain lines of JSON at once and without garbage: known fields, each once, texts without
 * escapes. It never says that a line is wrong: what it is not sure of it leaves to the strict
 * reader, which says so or reads it.
 */
final class PlainLines {
  private static final Names EVENT = Names.ofFields(CertificateEvent.class);
  private static final Names HOLDER = Names.ofFields(Holder.class);
  private static final Names KINDS = Names.of(EventKind.values());
  private static final Names CERTIFICATES = Names.of(CertificateKind.values());
  private static final Names REASONS = Names.of(EndReason.values());
  private static final Names RETIREMENTS = Names.of(RetirementCategory.values());
  private static final Names STAFF = Names.of(StaffKind.values());

  /** The fields that every record has. */
  private static final int REQUIRED =
      EVENT.bits("id", "kind", "person", "certificate", "day", "recordedOn");

  private final RegisterTexts texts;
  private final LineCursor line = new LineCursor();

  PlainLines(RegisterTexts texts) {
    this.texts = texts;
  }

  /** Returns whether the line was read into {@code draft}. */
  boolean read(byte[] bytes, int start, int end, Draft draft) {
    line.set(bytes, start, end);
    draft.clear();
    int seen = 0;
    int field = -1;
    if (!line.take('{')) {
      return false;
    }
    do {
      field = field(EVENT, field, seen);
      if (field < 0 || !event(field, draft)) {
        return false;
      }
      seen |= 1 << field;
    } while (line.take(','));
    return line.take('}') && line.isAtEnd() && (seen & REQUIRED) == REQUIRED;
  }

  /** Returns the place of the field that follows and was not seen, or -1. */
  private int field(Names names, int last, int seen) {
    if (!line.text()) {
      return -1;
    }
    int field = names.find(line, last + 1);
    return field < 0 || (seen & (1 << field)) != 0 || !line.take(':') ? -1 : field;
  }

  /** The places are those in which the fields are written, see {@link CertificateEvent}. */
  private boolean event(int field, Draft draft) {
    if (field == 13) {
      return holder(draft);
    }
    if (!line.text()) {
      return false;
    }
    return switch (field) {
      case 0 -> (draft.id = place(texts.ids())) >= 0;
      case 1 -> (draft.kind = KINDS.find(line, 0)) >= 0;
      case 2 -> (draft.person = number()) >= 0;
      case 3 -> (draft.certificate = CERTIFICATES.find(line, 0)) >= 0;
      case 4 -> (draft.card = place(texts.single())) >= 0;
      case 5 -> (draft.day = line.day()) != LineCursor.NO_DAY;
      case 6 -> (draft.recordedOn = line.day()) != LineCursor.NO_DAY;
      case 7 -> (draft.unit = number()) >= 0;
      case 8 -> (draft.authority = number()) >= 0;
      case 9 -> (draft.reason = REASONS.find(line, 0)) >= 0;
      case 10 -> (draft.validUntil = line.day()) != LineCursor.NO_DAY;
      case 11 -> (draft.corrects = number()) >= 0;
      case 12 -> (draft.source = number()) >= 0;
      default -> false;
    };
  }

  private boolean holder(Draft draft) {
    draft.holder = true;
    int seen = 0;
    int field = -1;
    if (!line.take('{')) {
      return false;
    }
    do {
      field = field(HOLDER, field, seen);
      if (field < 0 || !line.text() || !holder(field, draft)) {
        return false;
      }
      seen |= 1 << field;
    } while (line.take(','));
    return line.take('}');
  }

  private boolean holder(int field, Draft draft) {
    return switch (field) {
      case 0 -> (draft.name = number()) >= 0;
      case 1 -> (draft.residentNumber = place(texts.single())) >= 0;
      case 2 -> (draft.birthMonth = line.month()) >= 0;
      case 3 -> (draft.retirement = RETIREMENTS.find(line, 0)) >= 0;
      case 4 -> (draft.staffKind = STAFF.find(line, 0)) >= 0;
      default -> false;
    };
  }

  private int number() {
    return texts.repeated().put(line.bytes(), line.textStart(), line.textEnd() - line.textStart());
  }

  private int place(TextStore store) {
    return store.add(line.bytes(), line.textStart(), line.textEnd() - line.textStart());
  }
}
