// SPDX-License-Identifier: Apache-2.0
package io.github.zhifa.validation.dmn;

import io.github.zhifa.validation.json.Printable;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML, one element a line. The JDK escapes what XML reserves; characters that XML forbids
 * are written as escapes by {@link Printable} before. Always the writer of the JDK, since another
 * one on the class path would give other bytes.
 */
final class XmlPage {
  private static final String STEP = "  ";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  XmlPage(String declaration) {
    text.write(declaration);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Opens an element; {@code attributes} are names and values in turn. */
  void open(String element, String... attributes) {
    try {
      line();
      xml.writeStartElement(element);
      attributes(attributes);
      depth++;
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  void close() {
    try {
      depth--;
      line();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Writes an element without content. */
  void leaf(String element, String... attributes) {
    try {
      line();
      xml.writeEmptyElement(element);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Writes an element that holds {@code lines}, as text. */
  void text(String element, List<String> lines) {
    try {
      line();
      xml.writeStartElement(element);
      xml.writeCharacters(String.join("\n", lines.stream().map(Printable::of).toList()));
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Printable.of(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + STEP.repeat(depth));
  }

  /** Ends the page and returns it. */
  String end() {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return text + "\n";
  }

  private static IllegalStateException impossible(XMLStreamException e) {
    return new IllegalStateException("text in memory cannot be written", e);
  }
}
