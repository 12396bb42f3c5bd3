package io.gongkai.parse.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The statutory layout of the three tables, as data: the cells in the order in which the form prints them.
 *
 * <p>Source: 国办公开办函〔2019〕60号 (试行, report years 2019 and 2020) and 国办公开办函〔2021〕30号 (from report year 2021).
 */
public enum Form {
    @JsonProperty("2019")
    FORM_2019("2019"),
    @JsonProperty("2021")
    FORM_2021("2021");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<FormCell> cells;

    Form(String label) {
        this.label = label;
        this.cells = read("form-" + label + ".csv");
    }

    /** The layout's name on the wire and in queries: the report year from which it is in force. */
    public String label() {
        return label;
    }

    /** 198 cells in 2019, 200 in 2021, table by table, row by row. */
    public List<FormCell> cells() {
        return cells;
    }

    private static List<FormCell> read(String resource) {
        try (InputStream in = Objects.requireNonNull(Form.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(FormCell::ofLine).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
