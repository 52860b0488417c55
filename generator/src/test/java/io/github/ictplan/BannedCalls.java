package io.github.ictplan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the JDK offers and the house declines: {@code owner.member} for every overload, or with its parameter types for one. */
final class BannedCalls {

    static final Set<String> WRITING = union(
            of(
                    "java.nio.file.Files",
                    "write",
                    "writeString",
                    "newOutputStream",
                    "newBufferedWriter",
                    "createFile",
                    "createDirectory",
                    "createDirectories",
                    "createTempFile",
                    "createTempDirectory",
                    "createLink",
                    "createSymbolicLink",
                    "delete",
                    "deleteIfExists",
                    "move",
                    "copy(Path, Path, CopyOption[])",
                    "copy(InputStream, Path, CopyOption[])",
                    "setAttribute",
                    "setLastModifiedTime",
                    "setOwner",
                    "setPosixFilePermissions"),
            of(
                    "java.io.File",
                    "createNewFile",
                    "createTempFile",
                    "delete",
                    "deleteOnExit",
                    "mkdir",
                    "mkdirs",
                    "renameTo"),
            Set.of(
                    "java.io.FileOutputStream.<init>",
                    "java.io.FileWriter.<init>",
                    "java.io.RandomAccessFile.<init>",
                    "java.io.PrintWriter.<init>(File)",
                    "java.io.PrintWriter.<init>(String)",
                    "java.nio.channels.FileChannel.open"));

    static final Set<String> CLOCK = union(
            Stream.of(
                            "Instant",
                            "LocalDate",
                            "LocalDateTime",
                            "LocalTime",
                            "MonthDay",
                            "OffsetDateTime",
                            "OffsetTime",
                            "Year",
                            "YearMonth",
                            "ZonedDateTime")
                    .flatMap(type -> Stream.of("now()", "now(ZoneId)").map(now -> "java.time." + type + "." + now))
                    .collect(Collectors.toSet()),
            of(
                    "java.time.Clock",
                    "system",
                    "systemUTC",
                    "systemDefaultZone",
                    "tick",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes"),
            Set.of("java.lang.System.currentTimeMillis", "java.util.Date.<init>()", "java.util.Calendar.getInstance"));

    static final Set<String> MACHINE = union(
            of("java.util.Locale", "getDefault", "setDefault"),
            of("java.util.TimeZone", "getDefault", "setDefault"),
            of("java.time.ZoneId", "systemDefault"),
            of("java.nio.charset.Charset", "defaultCharset"),
            of("java.lang.System", "lineSeparator", "setProperty"),
            of(
                    "java.lang.String",
                    "toLowerCase()",
                    "toUpperCase()",
                    "format(String, Object[])",
                    "formatted",
                    "getBytes()",
                    "<init>(byte[])",
                    "<init>(byte[], int, int)"),
            of(
                    "java.io",
                    "InputStreamReader.<init>(InputStream)",
                    "OutputStreamWriter.<init>(OutputStream)",
                    "FileReader.<init>(String)",
                    "FileReader.<init>(File)",
                    "PrintStream.<init>(OutputStream)",
                    "PrintStream.<init>(OutputStream, boolean)",
                    "ByteArrayOutputStream.toString()",
                    "PrintWriter.println",
                    "PrintWriter.format(String, Object[])",
                    "PrintWriter.printf(String, Object[])"),
            of("java.util", "Formatter.<init>()", "Formatter.<init>(Appendable)", "Scanner.<init>(InputStream)"),
            of(
                    "java.text.NumberFormat",
                    "getInstance()",
                    "getNumberInstance()",
                    "getCurrencyInstance()",
                    "getPercentInstance()"),
            of("java.text.DecimalFormat", "<init>()", "<init>(String)"),
            of("java.text.SimpleDateFormat", "<init>()", "<init>(String)"),
            of("java.text.Collator", "getInstance()"),
            of(
                    "java.text.BreakIterator",
                    "getWordInstance()",
                    "getSentenceInstance()",
                    "getLineInstance()",
                    "getCharacterInstance()"),
            of("java.time.format.DateTimeFormatter", "ofPattern(String)", "ofLocalizedDate"));

    static final Set<String> SURROUNDINGS = of("java.lang.System", "getProperty", "getProperties", "getenv");

    static final Set<String> CONSOLE = Set.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.Throwable.printStackTrace",
            "java.lang.System.exit");

    private BannedCalls() {}

    private static Set<String> of(String owner, String... members) {
        return Stream.of(members).map(member -> owner + "." + member).collect(Collectors.toSet());
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
