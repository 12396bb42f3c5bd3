package io.gongkai.validate.problem;

import io.gongkai.parse.events.Message;
import java.net.URI;

/**
 * An error as RFC 9457 has it.
 *
 * @param type names the kind of problem
 * @param title the kind, for people
 * @param status the HTTP status
 * @param detail what is wrong with this request
 * @param instance the request's path
 * @param message what is wrong and what to do, in both languages
 */
public record Problem(URI type, String title, int status, String detail, String instance, Message message) {}
