// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.cli;

import com.google.common.base.Ascii;
import io.github.zhifa.core.discretion.MidCasePolicy;
import io.github.zhifa.core.discretion.Rounding;
import io.github.zhifa.core.discretion.gate.ConflictPolicy;
import io.github.zhifa.core.discretion.gate.StartDay;
import io.github.zhifa.core.item.DepartmentPower;
import io.github.zhifa.core.item.PendingCases;
import io.github.zhifa.model.agency.AgencyLevel;
import io.github.zhifa.model.agency.DivisionCode;
import io.github.zhifa.model.item.ItemListType;
import io.github.zhifa.validation.engine.Severity;
import io.github.zhifa.validation.report.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options: the names of a closed set in small letters, and days. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  Choice(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> name(constant).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + value + "' is not " + names()));
  }

  private String names() {
    return Arrays.stream(type.getEnumConstants())
        .map(Choice::name)
        .collect(Collectors.joining(" or "));
  }

  private static String name(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', '-');
  }

  /** How a check is reported. */
  enum ReportFormat {
    TEXT,
    JSON
  }

  /** How an answer with rows is written. */
  enum TableFormat {
    TEXT,
    JSON,
    CSV
  }

  /** How the page of rules is written. */
  enum PageFormat {
    MD,
    JSON
  }

  /** What tables are written as. */
  enum ExportFormat {
    DMN
  }

  /** What tables and texts hold. */
  enum TableContent {
    ITEMS,
    FIGURES
  }

  /** What empty forms are for. */
  enum FormContent {
    ITEMS,
    FIGURES
  }

  static final class OfForm extends Choice<FormContent> {
    OfForm() {
      super(FormContent.class);
    }
  }

  static final class OfContent extends Choice<TableContent> {
    OfContent() {
      super(TableContent.class);
    }
  }

  static final class OfListType extends Choice<ItemListType> {
    OfListType() {
      super(ItemListType.class);
    }
  }

  /** What the lines are checked as. */
  enum IdentifierChoice {
    AUTO,
    DIVISION,
    CREDIT,
    RESIDENT,
    ITEM
  }

  static final class OfIdentifier extends Choice<IdentifierChoice> {
    OfIdentifier() {
      super(IdentifierChoice.class);
    }
  }

  static final class OfExport extends Choice<ExportFormat> {
    OfExport() {
      super(ExportFormat.class);
    }
  }

  static final class OfReport extends Choice<ReportFormat> {
    OfReport() {
      super(ReportFormat.class);
    }
  }

  static final class OfTable extends Choice<TableFormat> {
    OfTable() {
      super(TableFormat.class);
    }
  }

  static final class OfPage extends Choice<PageFormat> {
    OfPage() {
      super(PageFormat.class);
    }
  }

  static final class OfSeverity extends Choice<Severity> {
    OfSeverity() {
      super(Severity.class);
    }
  }

  static final class OfLanguage extends Choice<Language> {
    OfLanguage() {
      super(Language.class);
    }
  }

  static final class OfConflict extends Choice<ConflictPolicy> {
    OfConflict() {
      super(ConflictPolicy.class);
    }
  }

  static final class OfEdition extends Choice<MidCasePolicy> {
    OfEdition() {
      super(MidCasePolicy.class);
    }
  }

  static final class OfRounding extends Choice<Rounding> {
    OfRounding() {
      super(Rounding.class);
    }
  }

  static final class OfStartDay extends Choice<StartDay> {
    OfStartDay() {
      super(StartDay.class);
    }
  }

  static final class OfPending extends Choice<PendingCases> {
    OfPending() {
      super(PendingCases.class);
    }
  }

  static final class OfDepartment extends Choice<DepartmentPower> {
    OfDepartment() {
      super(DepartmentPower.class);
    }
  }

  static final class OfTownship implements ITypeConverter<DivisionCode> {
    @Override
    public DivisionCode convert(String value) {
      try {
        DivisionCode code = DivisionCode.of(value);
        if (code.level() == AgencyLevel.TOWNSHIP) {
          return code;
        }
      } catch (IllegalArgumentException e) {
        // no division code: the same answer as that of a county
      }
      throw new TypeConversionException(
          "'" + value + "' is not the code of a township such as 130302001");
    }
  }

  static final class OfDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        LocalDate day = LocalDate.parse(value);
        if (value.length() == "2026-01-31".length()) {
          return day;
        }
      } catch (DateTimeException e) {
        // no day of the calendar: the same answer as a year of more than four digits
      }
      throw new TypeConversionException(
          "'" + value + "' is not a day of the calendar such as 2026-01-31");
    }
  }

  static final class OfMonth implements ITypeConverter<YearMonth> {
    @Override
    public YearMonth convert(String value) {
      try {
        YearMonth month = YearMonth.parse(value);
        if (value.length() == "2026-01".length()) {
          return month;
        }
      } catch (DateTimeException e) {
        // no month of the calendar: the same answer as a year of more than four digits
      }
      throw new TypeConversionException(
          "'" + value + "' is not a month of the calendar such as 2026-01");
    }
  }
}
