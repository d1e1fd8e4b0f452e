// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.certificate.EndReason;
import io.github.zhifa.model.certificate.EventKind;
import io.github.zhifa.model.certificate.Holder;
import io.github.zhifa.model.certificate.RetirementCategory;
import io.github.zhifa.model.certificate.StaffKind;
import io.github.zhifa.validation.json.JsonNames;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Jackson's own binding of events, by their builders and without anything of ours. */
final class PlainJackson {
  private PlainJackson() {}

  static ObjectMapper mapper() {
    SimpleModule module = new SimpleModule();
    text(module, LocalDate.class, LocalDate::parse);
    text(module, YearMonth.class, YearMonth::parse);
    constants(module, EventKind.class);
    constants(module, CertificateKind.class);
    constants(module, EndReason.class);
    constants(module, RetirementCategory.class);
    constants(module, StaffKind.class);
    return JsonMapper.builder()
        .addModule(module)
        .addMixIn(CertificateEvent.class, EventForm.class)
        .addMixIn(CertificateEvent.Builder.class, EventBuilderForm.class)
        .addMixIn(Holder.class, HolderForm.class)
        .addMixIn(Holder.Builder.class, HolderBuilderForm.class)
        .build();
  }

  private static <E extends Enum<E>> void constants(SimpleModule module, Class<E> type) {
    Map<String, E> constants = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      constants.put(JsonNames.of(constant), constant);
    }
    text(module, type, constants::get);
  }

  private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addDeserializer(type, new OfText<>(type, parse));
  }

  private static final class OfText<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> parse;

    OfText(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return parse.apply(parser.getText());
    }
  }

  @JsonDeserialize(builder = CertificateEvent.Builder.class)
  private interface EventForm {}

  @JsonDeserialize(builder = Holder.Builder.class)
  private interface HolderForm {}

  /** Of each pair of setters the plain one. */
  @JsonPOJOBuilder(withPrefix = "")
  private interface EventBuilderForm {
    @JsonProperty
    Object card(String value);

    @JsonProperty
    Object unit(String value);

    @JsonProperty
    Object authority(String value);

    @JsonProperty
    Object reason(EndReason value);

    @JsonProperty
    Object validUntil(LocalDate value);

    @JsonProperty
    Object corrects(String value);

    @JsonProperty
    Object source(String value);

    @JsonProperty
    Object holder(Holder value);
  }

  @JsonPOJOBuilder(withPrefix = "")
  private interface HolderBuilderForm {
    @JsonProperty
    Object name(String value);

    @JsonProperty
    Object residentNumber(String value);

    @JsonProperty
    Object birthMonth(YearMonth value);

    @JsonProperty
    Object retirement(RetirementCategory value);

    @JsonProperty
    Object staffKind(StaffKind value);
  }
}
