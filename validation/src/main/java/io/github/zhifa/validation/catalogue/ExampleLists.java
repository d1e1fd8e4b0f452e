// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificateEvent;
import io.github.zhifa.model.certificate.CertificatePolicy;
import io.github.zhifa.model.certificate.EnforcementAct;
import io.github.zhifa.model.law.Published;
import io.github.zhifa.validation.certificate.RegisterTerms;
import io.github.zhifa.validation.engine.Dataset;
import io.github.zhifa.validation.engine.Example;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.register.RegisterFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Makes whole lists of the short examples of rules. */
public final class ExampleLists {
  /** Reads numbers as they are written. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final Documents DOCUMENTS = new Documents(InputLimits.DEFAULT);

  /** The kind of an example that is a register: a policy, where one is asked, events, and acts. */
  private static final String REGISTER = "certificate-register";

  private static final String HEAD =
      """
      {"formatVersion": 1,
       "document": {"title": "示例（虚构）", "issuer": {"name": "示例机关"}, "status": "in-force"}}\
      """;

  private ExampleLists() {}

  /**
   * Returns the list that {@code example} shows.
   *
   * @throws IllegalArgumentException if the example is no list
   */
  public static Published read(Example example) {
    return read(example, example.json());
  }

  /**
   * Returns the records that {@code example} shows, of a list or of a register of certificates.
   *
   * @throws IllegalArgumentException if the example is neither
   */
  public static Dataset dataset(Example example) {
    return REGISTER.equals(example.kind())
        ? register(example.json())
        : Dataset.of("example", read(example));
  }

  private static Dataset register(String shown) {
    try {
      JsonNode example = MAPPER.readTree(shown);
      RegisterTerms terms =
          RegisterTerms.of(
              example.has("policy")
                  ? DOCUMENTS.readPart("policy", example.get("policy"), CertificatePolicy.class)
                  : Shipped.certificatePolicies().named("national").orElseThrow());
      ImmutableList.Builder<CertificateEvent> events = ImmutableList.builder();
      for (JsonNode event : example.get("events")) {
        events.add(DOCUMENTS.readPart("event", event, CertificateEvent.class));
      }
      ImmutableList.Builder<EnforcementAct> acts = ImmutableList.builder();
      for (JsonNode act : example.path("acts")) {
        acts.add(DOCUMENTS.readPart("act", act, EnforcementAct.class));
      }
      return RegisterFile.of("example", "/events/", events.build(), LocalDate.MAX)
          .dataset(terms, "/acts/", acts.build());
    } catch (JsonProcessingException | UnreadableDocumentException e) {
      throw new IllegalArgumentException("example is no register: " + e.getMessage(), e);
    }
  }

  /**
   * Returns the lists beside which {@code example} is checked.
   *
   * @throws IllegalArgumentException if one is no list
   */
  public static ImmutableList<Published> beside(Example example) {
    return example.beside().stream()
        .map(json -> read(example, json))
        .collect(ImmutableList.toImmutableList());
  }

  private static Published read(Example example, String shown) {
    try {
      JsonNode own = MAPPER.readTree(shown);
      String kind = own.path("kind").asText(example.kind());
      ObjectNode list = MAPPER.createObjectNode().put("kind", kind);
      list.setAll((ObjectNode) MAPPER.readTree(HEAD));
      if ("item-list".equals(kind)) {
        list.put("listType", "adopted");
      }
      merge(list, own);
      byte[] json = list.toString().getBytes(StandardCharsets.UTF_8);
      return DOCUMENTS.read("example", json, Published.class);
    } catch (JsonProcessingException | UnreadableDocumentException e) {
      throw new IllegalArgumentException("example is no list: " + e.getMessage(), e);
    }
  }

  private static void merge(ObjectNode into, JsonNode from) {
    from.properties()
        .forEach(
            entry -> {
              JsonNode old = into.get(entry.getKey());
              if (old instanceof ObjectNode object && entry.getValue().isObject()) {
                merge(object, entry.getValue());
              } else {
                into.set(entry.getKey(), entry.getValue());
              }
            });
  }
}
