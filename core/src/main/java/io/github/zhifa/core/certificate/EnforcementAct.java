// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.core.certificate;

import com.google.common.collect.ImmutableSet;
import io.github.zhifa.model.certificate.CertificateKind;
import io.github.zhifa.model.law.LegalSource;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One act of a procedure: each is judged on its own day, since an officer may lose the
 * qualification in mid-case.
 *
 * @param id a name for it
 * @param day the day on which it was done
 * @param kind the kind of certificate that it asks for
 * @param officers the keys of the persons who did it, each once
 * @param otherwise the law that lets one officer do it (法律另有规定的除外); empty where none does
 */
public record EnforcementAct(
    String id,
    LocalDate day,
    CertificateKind kind,
    ImmutableSet<String> officers,
    Optional<LegalSource> otherwise) {}
