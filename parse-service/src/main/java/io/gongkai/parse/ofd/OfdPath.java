package io.gongkai.parse.ofd;

import io.gongkai.parse.page.content.DrawnPath;
import java.util.StringTokenizer;

/** Follows the abbreviated data of an OFD path: M, S, L, Q, B, A, C with their numbers (GB/T 33190—2016, 9.1). */
final class OfdPath {
    private static final String COMMANDS = "MSLQBAC";

    private OfdPath() {}

    static void follow(String data, OfdTransform transform, DrawnPath path) {
        StringTokenizer tokens = new StringTokenizer(data.replace(',', ' '));
        char command = 'M';
        double[] numbers = new double[8];
        int count = 0;
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (token.length() == 1 && COMMANDS.indexOf(token.charAt(0)) >= 0) {
                command = token.charAt(0);
                count = 0;
                if (command == 'C') {
                    path.close();
                }
                continue;
            }
            double number = OfdNumbers.number(token);
            if (Double.isNaN(number) || count == numbers.length) {
                return;
            }
            numbers[count] = number;
            count++;
            if (count == operands(command)) {
                draw(
                        command,
                        transform.x(numbers[count - 2], numbers[count - 1]),
                        transform.y(numbers[count - 2], numbers[count - 1]),
                        path);
                count = 0;
            }
        }
    }

    private static int operands(char command) {
        return switch (command) {
            case 'Q' -> 4;
            case 'B' -> 6;
            case 'A' -> 7;
            default -> 2;
        };
    }

    private static void draw(char command, double x, double y, DrawnPath path) {
        switch (command) {
            case 'M', 'S' -> path.moveTo(x, y);
            case 'L' -> path.lineTo(x, y);
            default -> path.curveTo(x, y);
        }
    }
}
