// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.catalogue;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhifa.model.certificate.CertificatePolicies;
import io.github.zhifa.model.discretion.AdjustmentRules;
import io.github.zhifa.model.discretion.BandRules;
import io.github.zhifa.model.item.ItemColumns;
import io.github.zhifa.model.law.InstrumentRegister;
import io.github.zhifa.validation.certificate.CertificateRules;
import io.github.zhifa.validation.discretion.DiscretionRules;
import io.github.zhifa.validation.engine.Policy;
import io.github.zhifa.validation.item.ItemRules;
import io.github.zhifa.validation.json.Documents;
import io.github.zhifa.validation.json.InputLimits;
import io.github.zhifa.validation.json.UnreadableDocumentException;
import io.github.zhifa.validation.law.LawRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * The data that zhifa brings: the register of instruments, the policies, and the rules of
 * calculation that a caller chooses by name. Users may bring their own instead.
 */
public final class Shipped {
  private static final ImmutableList<String> POLICIES =
      ImmutableList.of("hebei", "national", "qinhuangdao");

  private Shipped() {}

  /**
   * Returns the instruments that zhifa knows, with their days in force and where these were read.
   */
  public static InstrumentRegister register() {
    return read(LawRules.class, "instruments.json", InstrumentRegister.class);
  }

  /** Returns the band rules; whoever uses one names it. */
  public static BandRules bandRules() {
    return read(DiscretionRules.class, "band-rules.json", BandRules.class);
  }

  /** Returns the rules that change what a table gives; whoever uses one names it. */
  public static AdjustmentRules adjustmentRules() {
    return read(DiscretionRules.class, "adjustment-rules.json", AdjustmentRules.class);
  }

  /** Returns the headers under which published tables of items have their columns. */
  public static ItemColumns itemColumns() {
    return read(ItemRules.class, "item-columns.json", ItemColumns.class);
  }

  /** Returns what places decide of certificates; whoever uses one names it. */
  public static CertificatePolicies certificatePolicies() {
    return read(CertificateRules.class, "certificate-policies.json", CertificatePolicies.class);
  }

  /** Returns the names of the policies, in order. */
  public static ImmutableList<String> policyNames() {
    return POLICIES;
  }

  /** Returns the policy {@code name}; empty where there is none. */
  public static Optional<Policy> policy(String name) {
    return POLICIES.contains(name)
        ? Optional.of(read(Shipped.class, "policies/" + name + ".json", Policy.class))
        : Optional.empty();
  }

  private static <T> T read(Class<?> beside, String resource, Class<T> type) {
    try (InputStream in = requireNonNull(beside.getResourceAsStream(resource), resource)) {
      return new Documents(InputLimits.DEFAULT).read(resource, in.readAllBytes(), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException("shipped data cannot be read: " + e.getMessage(), e);
    }
  }
}
