package io.github.ictplan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.log.Logger;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.NotFoundPage;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.MemoryTree;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates: ours print every view, and a school's own can do nothing but print. */
class TemplatesTest {
    private static final NotFoundPage VIEW =
            new NotFoundPage("<b>De Kaai</b>", "Plan", null, null, null, new SafeHtml("a{}"), "x");

    private static String rendered(String template) {
        MemoryTree school = MemoryTree.ofTexts(Map.of("sjablonen/404.ftlh", template));
        return new Templates(school, Duration.ofMillis(1500)).render("404.ftlh", VIEW);
    }

    @Test
    void aSchoolsOwnTemplateTakesThePlaceOfOurs() {
        assertThat(rendered("<p title=\"${school}\">${school} ${css} <#if home??>thuis</#if></p>"))
                .isEqualTo("<p title=\"&lt;b&gt;De Kaai&lt;/b&gt;\">&lt;b&gt;De Kaai&lt;/b&gt; a{} </p>");
    }

    @Test
    void theEngineLogsNothingWhateverLoggingLibraryIsThere() {
        rendered("x");

        assertThat(Logger.getLogger("freemarker.cache").isErrorEnabled()).isFalse();
        assertThat(Logger.getLogger("freemarker.runtime").isErrorEnabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${school?no_esc}",
                "${school?noEsc}",
                "${school? no_esc}",
                "${school?<#-- stil -->no_esc}",
                "${'<#--'}${school?no_esc}${'-->'}",
                "<#noautoesc>${school}</#noautoesc>",
                "<#noAutoEsc>${school}</#noAutoEsc>",
                "<#outputformat 'plainText'>${school}</#outputformat>",
                "<#outputFormat 'plainText'>${school}</#outputFormat>",
                "<#ftl output_format='plainText'>${school}",
                "<#ftl auto_esc=false>${school}",
                "<#setting number_format='0'>1",
                "<#assign x = 'freemarker.template.utility.Execute'?new()>${x('id')}",
                "<#assign x = 'freemarker.template.utility.ObjectConstructor'?new()>",
                "${'1+1'?eval}",
                "${'{}'?eval_json}",
                "<#assign t = '<p>'?interpret><@t/>",
                "${school?api.class}",
                "<script>alert(1)</script>"
            })
    void refusesWordsThatOpenTheCage(String template) {
        assertThatThrownBy(() -> rendered(template))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("sjablonen/404.ftlh")
                .hasMessageContaining("Haal het weg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${.data_model.getClass()}",
                "${class}",
                "${school.getClass()}",
                "${school.class.name}",
                "${school.bytes}",
                "${hashCode()}",
                "${toString()}",
                "${equals(1)?c}",
                "${css.html}",
                "${.data_model['class']}",
                "<#include '../ictplan.yaml'>",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#import '../../x.ftlh' as x>",
                "${bestaatniet}",
                "<#if"
            })
    void reachesNothingButTheView(String template) {
        assertThatThrownBy(() -> rendered(template))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("404.ftlh")
                .hasMessageContaining("sjablonen/");
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("<#list 1.. as i></#list>", "nog niet klaar"),
                Arguments.of("<#list 1.. as i>tien tekens</#list>", "5000000 tekens"),
                Arguments.of("<#macro m><@m/></#macro><@m/>", "roept zichzelf"),
                Arguments.of("<#function f x><#return f(x + 1)></#function>${f(1)}", "roept zichzelf"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void stopsWhatDoesNotEnd(String template, String why) {
        assertThatThrownBy(() -> rendered(template))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "StartPage, start",
        "DocumentPage, document",
        "GoalsPage, doelen",
        "PlanningPage, planning",
        "BudgetPage, begroting",
        "FollowUpPage, opvolging",
        "DocumentsPage, documenten",
        "PolicyPage, brondocument",
        "RegisterPage, register",
        "AgreementsPage, afspraken",
        "RolesPage, rollen",
        "EditionsPage, edities",
        "ComparisonPage, vergelijking",
        "AccessibilityPage, toegankelijkheid",
        "NotFoundPage, 404",
        "PrintView, afdruk"
    })
    void printsTheFullestAndTheBarestView(String view, String template) throws Exception {
        Class<?> type = Class.forName("io.github.ictplan.site.view." + view);
        Templates templates = new Templates(new MemoryTree(Map.of()), Duration.ofSeconds(5));
        assertThat(templates.render(template + ".ftlh", sample(type, true))).contains("</html>");
        assertThat(templates.render(template + ".ftlh", sample(type, false))).contains("</html>");
    }

    /** A record with every component filled, or with none that may be missing. */
    private static Object sample(Class<?> type, boolean full) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            boolean nullable = Arrays.stream(components[i].getAnnotatedType().getAnnotations())
                    .anyMatch(annotation ->
                            annotation.annotationType().getSimpleName().equals("Nullable"));
            values[i] = nullable && !full ? null : value(components[i].getGenericType(), full);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Type type, boolean full) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            boolean itself = element instanceof Class<?> c
                    && c.getSimpleName().equals("Entry")
                    && c.getEnclosingClass().getSimpleName().equals("PrintView");
            return full && !itself ? List.of(value(element, true)) : List.of();
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return full ? "Tekst & \"meer\" <hier>" : "";
        }
        if (plain == SafeHtml.class) {
            return full ? new SafeHtml("<p>Tekst</p>") : SafeHtml.EMPTY;
        }
        if (plain == int.class || plain == Integer.class) {
            return full ? 7 : 0;
        }
        return plain == boolean.class
                ? (Object) full
                : plain == Item.class ? Item.of("Tekst", full ? "x.html" : null) : sample(plain, full);
    }
}
