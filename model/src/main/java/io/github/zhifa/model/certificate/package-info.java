// SPDX-License-Identifier: Apache-2.0
/**
 * Who may enforce on a day? A register is a set of {@link CertificateEvent}s, each with the day on
 * which it took effect and the day on which it was recorded. They move two things: the
 * qualification of a person ({@link QualificationState}) and the card ({@link CardState}). What a
 * place decides of certificates is a {@link CertificatePolicy}.
 */
@NullMarked
@ValueStyle
package io.github.zhifa.model.certificate;

import io.github.zhifa.model.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
