// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.certificate;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.core.certificate.CertificateState;
import io.github.zhifa.core.certificate.Course;
import io.github.zhifa.core.certificate.EventSequence;
import io.github.zhifa.core.certificate.Refusal;
import io.github.zhifa.core.certificate.Replay;
import io.github.zhifa.core.certificate.Transition;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.QualificationState;
import java.util.ArrayList;
import java.util.List;

/**
 * How the certificate of one kind of one person went: the steps that happened and those that could
 * not.
 */
public final class HolderCourse {
  private final CertificateKind kind;
  private final int[] rows;
  private final int[] days;
  private final int[] lastDays;
  private final CertificateState[] states;
  private final int size;
  private final ImmutableList<RefusedRecord> refused;

  private HolderCourse(CertificateKind kind, Steps steps) {
    this.kind = kind;
    this.rows = steps.rows;
    this.days = steps.days;
    this.lastDays = steps.lastDays;
    this.states = steps.states;
    this.size = steps.count;
    this.refused = ImmutableList.copyOf(steps.refused);
  }

  static HolderCourse follow(
      RecordColumns columns, int[] rows, int first, int end, RegisterTerms terms) {
    Steps steps = new Steps(columns, rows, first, end, terms);
    CertificateKind kind = columns.certificate(rows[first]);
    new Replay(new Course(terms.reissueKeepsLastDay(columns.day(rows[first])))).run(steps, steps);
    return new HolderCourse(kind, steps);
  }

  /**
   * A record of what could not happen.
   *
   * @param row the number of the record
   * @param transition what was asked of which state
   */
  public record RefusedRecord(int row, Transition transition) {

    /** Returns why it could not happen. */
    public Refusal why() {
      return transition.refusal().orElseThrow();
    }
  }

  /** Follows the records and keeps what stands after each. */
  private static final class Steps implements EventSequence, Replay.Listener {
    private final RecordColumns columns;
    private final int[] all;
    private final int first;
    private final int end;
    private final RegisterTerms terms;
    private final int[] rows;
    private final int[] days;
    private final int[] lastDays;
    private final CertificateState[] states;
    private final List<RefusedRecord> refused = new ArrayList<>(0);
    private int count;

    Steps(RecordColumns columns, int[] all, int first, int end, RegisterTerms terms) {
      this.columns = columns;
      this.all = all;
      this.first = first;
      this.end = end;
      this.terms = terms;
      this.rows = new int[end - first];
      this.days = new int[end - first];
      this.lastDays = new int[end - first];
      this.states = new CertificateState[end - first];
    }

    @Override
    public int size() {
      return end - first;
    }

    @Override
    public EventKind kind(int index) {
      return columns.kind(all[first + index]);
    }

    @Override
    public int day(int index) {
      return columns.day(all[first + index]);
    }

    @Override
    public int lastDay(int index) {
      return terms.lastDay(columns, all[first + index]);
    }

    @Override
    public void accepted(int index, Course course) {
      rows[count] = all[first + index];
      days[count] = columns.day(all[first + index]);
      lastDays[count] = course.lastDay();
      states[count] = course.state();
      count++;
    }

    @Override
    public void refused(int index, Transition transition) {
      refused.add(new RefusedRecord(all[first + index], transition));
    }
  }

  /** Returns the kind of certificate. */
  public CertificateKind kind() {
    return kind;
  }

  /** Returns how many steps happened. */
  public int size() {
    return size;
  }

  /** Returns the number of the record of the step at {@code index}; steps are in their order. */
  public int row(int index) {
    return rows[index];
  }

  /** Returns the day of the step at {@code index}, from 1970-01-01. */
  public int day(int index) {
    return days[index];
  }

  /** Returns the last day of the certificate after the step at {@code index}, inclusive. */
  public int lastDay(int index) {
    return lastDays[index];
  }

  /** Returns the state after the step at {@code index}; it is never expired. */
  public CertificateState state(int index) {
    return states[index];
  }

  /** Returns the index of the last step by the end of {@code day}, or -1. */
  public int stepOn(int day) {
    int index = size - 1;
    while (index >= 0 && days[index] > day) {
      index--;
    }
    return index;
  }

  /** Returns whether the person is qualified on {@code day}; derived expiry counts. */
  public QualificationState on(int day) {
    int index = stepOn(day);
    if (index < 0) {
      return QualificationState.NONE;
    }
    QualificationState state = states[index].qualification();
    return state.isOpen() && day > lastDays[index] ? QualificationState.EXPIRED : state;
  }

  /** Returns the records of what could not happen. */
  public ImmutableList<RefusedRecord> refused() {
    return refused;
  }
}
