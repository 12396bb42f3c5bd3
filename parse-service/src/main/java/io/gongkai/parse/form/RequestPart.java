package io.gongkai.parse.form;

/** What a row of requests is in the sums of a column: the corner note of the form has received = total + carried out. */
public enum RequestPart {
    /** 本年新收 and 上年结转. */
    RECEIVED,
    TOTAL,
    CARRIED_OUT,
    /** Part of the total. */
    RESULT;

    static RequestPart of(String address) {
        return switch (address) {
            case "requests.received", "requests.carriedIn" -> RECEIVED;
            case "requests.total" -> TOTAL;
            case "requests.carriedOut" -> CARRIED_OUT;
            default -> RESULT;
        };
    }
}
