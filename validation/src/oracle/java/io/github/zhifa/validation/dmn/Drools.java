// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.drools.io.ByteArrayResource;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/** The engine that nobody here wrote, with one model in it. */
final class Drools {
  private final DMNRuntime runtime;
  private final DMNModel model;

  Drools(String xml) {
    Resource resource = new ByteArrayResource(xml.getBytes(StandardCharsets.UTF_8));
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModels().get(0);
  }

  /** Returns the model as the engine read it, with what it has to say against it. */
  DMNModel model() {
    return model;
  }

  /** Returns what all decisions give; a fact that is not stated is null and not left out. */
  DMNResult evaluate(Map<String, Object> facts) {
    DMNContext context = context();
    model.getInputs().forEach(input -> context.set(input.getName(), facts.get(input.getName())));
    return evaluate(context);
  }

  /** Returns a context without facts. */
  DMNContext context() {
    return runtime.newContext();
  }

  /** Returns what all decisions give for the facts in {@code context}. */
  DMNResult evaluate(DMNContext context) {
    return runtime.evaluateAll(model, context);
  }
}
