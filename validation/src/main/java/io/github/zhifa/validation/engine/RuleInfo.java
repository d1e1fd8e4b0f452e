// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.engine;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.law.LegalSource;
import io.github.zhifa.model.text.BilingualText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a rule says of itself: all that the catalogue shows. */
public final class RuleInfo {
  private static final Pattern CODE = Pattern.compile("[A-Z]+(-[A-Z0-9]+)+");

  private final String code;
  private final Severity severity;
  private final BilingualText title;
  private final BilingualText why;
  private final ImmutableList<LegalSource> sources;
  private final MessageTemplate message;
  private final Example wrong;
  private final Example right;

  private RuleInfo(Builder builder) {
    this.code = set(builder.code, "code");
    this.severity = set(builder.severity, "severity");
    this.title = set(builder.title, "title");
    this.why = set(builder.why, "why");
    this.sources = builder.sources.build();
    this.message = new MessageTemplate(set(builder.message, "message"));
    this.wrong = set(builder.wrong, "wrong");
    this.right = set(builder.right, "right");
    checkState(CODE.matcher(code).matches(), "rule code is malformed: code=%s", code);
  }

  private static <T> T set(@Nullable T value, String name) {
    checkState(value != null, "rule lacks %s", name);
    return value;
  }

  /** Starts the description of a rule with its stable code, {@code AREA-WHAT-IS-WRONG}. */
  public static Builder builder(String code) {
    return new Builder(code);
  }

  /** Returns the stable code; a released code never changes. */
  public String code() {
    return code;
  }

  /** Returns the severity, before any policy. */
  public Severity severity() {
    return severity;
  }

  /** Returns the name of the fault. */
  public BilingualText title() {
    return title;
  }

  /** Returns why it is a fault and what to do; where no provision is cited, why there is none. */
  public BilingualText why() {
    return why;
  }

  /** Returns the provisions that found the rule; empty where it follows from the list itself. */
  public ImmutableList<LegalSource> sources() {
    return sources;
  }

  /** Returns the message with its slots unfilled. */
  public BilingualText message() {
    return message.wording();
  }

  /** Returns a list that the rule finds fault with. */
  public Example wrong() {
    return wrong;
  }

  /** Returns a list that it must not find fault with. */
  public Example right() {
    return right;
  }

  MessageTemplate template() {
    return message;
  }

  /** Builds a {@link RuleInfo}; everything but the sources must be set. */
  public static final class Builder {
    private final String code;
    private @Nullable Severity severity;
    private @Nullable BilingualText title;
    private @Nullable BilingualText why;
    private final ImmutableList.Builder<LegalSource> sources = ImmutableList.builder();
    private @Nullable BilingualText message;
    private @Nullable Example wrong;
    private @Nullable Example right;

    private Builder(String code) {
      this.code = code;
    }

    /** Sets the severity. */
    public Builder severity(Severity value) {
      this.severity = value;
      return this;
    }

    /** Sets the name of the fault. */
    public Builder title(String zh, String en) {
      this.title = BilingualText.of(zh, en);
      return this;
    }

    /** Sets why it is a fault. */
    public Builder why(String zh, String en) {
      this.why = BilingualText.of(zh, en);
      return this;
    }

    /** Adds a provision that founds the rule. */
    public Builder source(String instrument, String place) {
      sources.add(LegalSource.of(instrument, place));
      return this;
    }

    /** Sets the message; both wordings use the same {@code {slots}}. */
    public Builder message(String zh, String en) {
      this.message = BilingualText.of(zh, en);
      return this;
    }

    /** Sets the example that the rule finds fault with. */
    public Builder wrong(Example value) {
      this.wrong = value;
      return this;
    }

    /** Sets the example that it must not find fault with. */
    public Builder right(Example value) {
      this.right = value;
      return this;
    }

    /**
     * Returns the description.
     *
     * @throws IllegalStateException if something is not set
     */
    public RuleInfo build() {
      return new RuleInfo(this);
    }
  }
}
