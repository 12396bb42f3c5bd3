package io.gongkai.parse.events;

/** A division that an ambiguous name may mean: its GB/T 2260 code and full name, e.g. {@code 230404 黑龙江省鹤岗市南山区}. */
public record Candidate(String adminCode, String name) {}
