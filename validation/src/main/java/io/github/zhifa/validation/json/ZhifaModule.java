// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Teaches an {@code ObjectMapper} the value types of zhifa, in the same form as {@link Documents}
 * but for the {@code kind} of a file, which only a file has. Register it with {@code new
 * ObjectMapper().registerModule(new ZhifaModule())}.
 */
public final class ZhifaModule extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final Binder BINDER = new Binder();
  private static final TreeWriter WRITER = new TreeWriter();

  /** Returns the module. */
  public ZhifaModule() {
    super("zhifa");
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new ValueDeserializers());
    context.addSerializers(new ValueSerializers());
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackageName().startsWith("io.github.zhifa.");
  }

  private static final class ValueDeserializers extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      Class<?> raw = type.getRawClass();
      return isOurs(raw) && ValueShape.isValueType(raw) ? new ValueDeserializer(raw) : null;
    }
  }

  private static final class ValueDeserializer extends JsonDeserializer<Object> {
    private final Class<?> type;

    ValueDeserializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      JsonNode tree = context.readTree(parser);
      try {
        return BINDER.bindObject(tree, type, ImmutableSet.of());
      } catch (Fault fault) {
        throw JsonMappingException.from(parser, fault.getMessage(), fault);
      }
    }
  }

  private static final class ValueSerializers extends SimpleSerializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      if (!isOurs(type.getRawClass())) {
        return null;
      }
      Optional<Class<?>> valueType = ValueShape.valueTypeOf(type.getRawClass());
      return valueType.isPresent() ? new ValueSerializer(valueType.get()) : null;
    }
  }

  private static final class ValueSerializer extends JsonSerializer<Object> {
    private final Class<?> type;

    ValueSerializer(Class<?> type) {
      this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeTree(tree(value));
    }

    @Override
    public void serializeWithType(
        Object value,
        JsonGenerator generator,
        SerializerProvider provider,
        TypeSerializer typeSerializer)
        throws IOException {
      serialize(value, generator, provider);
    }

    private ObjectNode tree(Object value) {
      ObjectNode tree = TreeWriter.NODES.objectNode();
      WRITER.writeInto(tree, value, type);
      return tree;
    }
  }
}
