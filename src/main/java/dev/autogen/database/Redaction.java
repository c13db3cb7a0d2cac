package dev.autogen.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes secrets out of a URL before anybody sees it. */
public final class Redaction {

    private static final Pattern SECRET_PARAMETER = Pattern.compile(
            "([?&;]|^)([^=?&;]*(?:password|passwd|pwd|secret|token)[^=?&;]*)=[^&;#]*", Pattern.CASE_INSENSITIVE);

    /** Up to the last @ before the path, because an unescaped password may hold one. */
    private static final Pattern USER_INFO = Pattern.compile("(//[^/?#:@]*):[^/?#]*@");

    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.:-]*://\\S+");

    private Redaction() {}

    /** The text with {@code ***} for each password in the URLs in it. */
    static String ofText(String text) {
        return URL.matcher(text).replaceAll(match -> Matcher.quoteReplacement(ofUrl(match.group())));
    }

    /** Whether a user and a password stand before the host. */
    static boolean hasUserInfo(String url) {
        return USER_INFO.matcher(url).find();
    }

    /** The URL with {@code ***} for each password in it. */
    public static String ofUrl(String url) {
        String parameters = SECRET_PARAMETER.matcher(url).replaceAll("$1$2=***");
        return USER_INFO.matcher(parameters).replaceAll("$1:***@");
    }
}
