// SPDX-License-Identifier: Apache-2.0
/**
 * Who may enforce on a day, and as far as was known on which day?
 *
 * <p>{@link Lifecycle} tells what each event does in each state; {@link Course} follows one person
 * and one kind of certificate through it, and {@link Replay} a whole sequence. A {@link
 * CertificateRegister} is a set of records; as known on a day it is a {@link KnownRegister}, which
 * answers with the {@link History} of a person on any day and lists what cannot be ({@link
 * RegisterFault}). What a place decides stands in {@link CertificateTerms}.
 */
@NullMarked
package io.github.zhifa.core.certificate;

import org.jspecify.annotations.NullMarked;
