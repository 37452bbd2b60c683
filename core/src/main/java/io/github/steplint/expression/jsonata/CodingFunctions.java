package io.github.steplint.expression.jsonata;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Encodings of strings. */
final class CodingFunctions {
    private static final String COMPONENT = "-_.!~*'()";
    private static final String WHOLE = COMPONENT + ";/?:@&=+$,#";

    private CodingFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("base64encode", 1, CodingFunctions::encode64);
        registry.add("base64decode", 1, CodingFunctions::decode64);
        registry.add("encodeUrlComponent", 1, arguments -> encode(arguments, COMPONENT, "encodeUrlComponent"));
        registry.add("encodeUrl", 1, arguments -> encode(arguments, WHOLE, "encodeUrl"));
        registry.add("decodeUrlComponent", 1, arguments -> decode(arguments, "", "decodeUrlComponent"));
        registry.add("decodeUrl", 1, arguments -> decode(arguments, ";/?:@&=+$,#", "decodeUrl"));
    }

    private static Object encode64(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        arguments.meter().characters(text.length() * 2.0);
        byte[] bytes = new byte[text.length()];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) text.charAt(at);
        }
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Object decode64(Arguments arguments) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        String alphabet = text.replace('-', '+').replace('_', '/').replaceAll("[^A-Za-z0-9+/]", "");
        int whole = alphabet.length() % 4 == 1 ? alphabet.length() - 1 : alphabet.length();
        byte[] bytes = Base64.getDecoder().decode(alphabet.substring(0, whole));
        return arguments.meter().made(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static JsonataError malformed(String function, String text) {
        return new JsonataError("D3140", "Malformed URL passed to $" + function + "(): \"" + text + "\"");
    }

    private static Object encode(Arguments arguments, String kept, String function) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        arguments.meter().characters(text.length() * 9.0);
        ByteBuffer bytes;
        try {
            bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw malformed(function, text);
        }
        StringBuilder out = new StringBuilder();
        while (bytes.hasRemaining()) {
            int value = bytes.get() & 0xFF;
            boolean plain = value < 128 && (Character.isLetterOrDigit(value) || kept.indexOf(value) >= 0);
            out.append(plain ? String.valueOf((char) value) : String.format("%%%02X", value));
        }
        return out.toString();
    }

    /** @param left characters whose codes stay as they are */
    private static Object decode(Arguments arguments, String left, String function) {
        String text = arguments.text(0);
        if (text == null) {
            return null;
        }
        arguments.meter().made(text);
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean code = c == '%' && at + 2 < text.length() && isHex(text, at + 1);
            if (c == '%' && !code) {
                throw malformed(function, text);
            }
            if (c == '+') {
                kept.append("%2B");
            } else if (code && left.indexOf(Integer.parseInt(text.substring(at + 1, at + 3), 16)) >= 0) {
                kept.append("%25");
            } else {
                kept.append(c);
            }
        }
        String decoded = URLDecoder.decode(kept.toString(), StandardCharsets.UTF_8);
        if (decoded.indexOf('\uFFFD') >= 0 && !text.contains("%EF%BF%BD")) {
            throw malformed(function, text);
        }
        return decoded;
    }

    private static boolean isHex(String text, int at) {
        return Character.digit(text.charAt(at), 16) >= 0 && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}
