package io.gongkai.parse.table.assembly;

import io.gongkai.parse.events.Figure;
import io.gongkai.parse.events.Repair;
import io.gongkai.parse.events.TableReading;
import java.util.List;
import java.util.Map;

/** One table as it was read: how it was found, its figures by address in the order of the form, what was absorbed. */
public record TableRead(TableReading reading, Map<String, Figure> figures, List<Repair> repairs) {}
