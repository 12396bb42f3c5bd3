package io.gongkai.validate.page;

/** Writes HTML that is well-formed XML too. Text and values of attributes are escaped always. */
final class Markup {
    private final StringBuilder html = new StringBuilder();

    /** Begins an element; attributes as name, value, name, value. */
    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        html.append('>');
        return this;
    }

    /** An element that has no content. */
    Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        html.append("/>");
        return this;
    }

    Markup close(String tag) {
        html.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds a text only. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    private void begin(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int index = 0; index < attributes.length; index += 2) {
            html.append(' ').append(attributes[index]).append("=\"");
            escape(attributes[index + 1]);
            html.append('"');
        }
    }

    private void escape(String text) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(letter);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
