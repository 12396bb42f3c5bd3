package io.gongkai.parse.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose report it is, and for which year. In all components null means not known; the empty string, that the issuer's
 * level has no such thing (a province has no city).
 *
 * @param title the title as printed, white space removed; null if the document prints none
 * @param issuer the publishing organ
 * @param issuerKind what kind of organ
 * @param level level of its division
 * @param adminCode six digits of GB/T 2260, as in force in the report's year
 * @param province name of the province
 * @param city name of the city; empty where a county is administered by the province itself
 * @param county name of the county
 * @param year the report year (1 January to 31 December)
 * @param form the layout that the year prescribes; null before 2019
 * @param publishedOn date of publication as the document gives it
 * @param evidence what each of these was read from
 * @param candidates divisions that the evidence does not decide between; empty when it decides
 */
public record Identity(
        @Nullable String title,
        @Nullable String issuer,
        @Nullable IssuerKind issuerKind,
        @Nullable Level level,
        @Nullable String adminCode,
        @Nullable String province,
        @Nullable String city,
        @Nullable String county,
        @Nullable Integer year,
        @Nullable Form form,
        @Nullable LocalDate publishedOn,
        List<Evidence> evidence,
        List<Candidate> candidates) {}
