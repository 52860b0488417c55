package io.github.ictplan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Item;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template can get hold of, one kind of value after the other. */
class ViewWrapperTest {
    private final ViewWrapper wrapper = new ViewWrapper();

    private TemplateHashModel item() throws TemplateModelException {
        return (TemplateHashModel) wrapper.wrap(Item.of("Tekst", null));
    }

    @Test
    void aRecordShowsItsComponents() throws TemplateModelException {
        assertThat(((TemplateScalarModel) item().get("text")).getAsString()).isEqualTo("Tekst");
        assertThat(item().get("current")).isSameAs(TemplateBooleanModel.FALSE);
        assertThat(item().get("href")).as("what is missing").isNull();
        assertThat(item().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class",
                "getClass",
                "hashCode",
                "toString",
                "equals",
                "of",
                "wait",
                "notify",
                "Text",
                "getText",
                "",
                "text()"
            })
    void aRecordShowsNothingElse(String name) throws TemplateModelException {
        assertThat(item().get(name)).isNull();
    }

    @Test
    void aRecordIsNeitherATextNorAFunctionNorAList() throws TemplateModelException {
        assertThat((TemplateModel) item())
                .isNotInstanceOfAny(
                        TemplateScalarModel.class,
                        TemplateMethodModel.class,
                        TemplateSequenceModel.class,
                        TemplateCollectionModel.class,
                        TemplateHashModelEx.class);
        assertThat(item().get("text")).isNotInstanceOfAny(TemplateMethodModel.class, TemplateHashModel.class);
    }

    @Test
    void aListShowsWhatItHolds() throws TemplateModelException {
        var list = (TemplateSequenceModel) wrapper.wrap(Arrays.asList(new Chip("doel", "Eén"), 7, null));

        assertThat(list.size()).isEqualTo(3);
        assertThat(((TemplateHashModel) list.get(0)).get("kind")).hasToString("doel");
        assertThat(((TemplateNumberModel) list.get(1)).getAsNumber()).isEqualTo(7);
        assertThat(list.get(2)).isNull();
        assertThat(list.get(-1)).isNull();
        assertThat(list.get(3)).isNull();
        assertThat((TemplateModel) list).isNotInstanceOfAny(TemplateHashModel.class, TemplateMethodModel.class);
    }

    @Test
    void safeHtmlIsMarkupAndNotARecord() throws TemplateModelException {
        TemplateModel html = wrapper.wrap(new SafeHtml("<b>ja</b>"));

        assertThat(html).isNotInstanceOfAny(TemplateHashModel.class, TemplateScalarModel.class);
        assertThat(html.getClass().getSimpleName()).isEqualTo("TemplateHTMLOutputModel");
    }

    record Stranger(String text) {}

    static Stream<Object> strangers() {
        return Stream.of(
                new Stranger("x"),
                new Object(),
                ViewWrapper.class,
                Map.of("a", "b"),
                Optional.of("x"),
                Path.of("x"),
                URI.create("x:y"),
                Thread.currentThread(),
                new int[] {1},
                Stream.of("x"),
                (Runnable) () -> {});
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void nothingElseGetsIn(Object stranger) {
        assertThatThrownBy(() -> wrapper.wrap(stranger)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ((TemplateSequenceModel) wrapper.wrap(List.of(stranger))).get(0))
                .isInstanceOf(IllegalStateException.class);
    }
}
