package io.github.ictplan.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import io.github.ictplan.markdown.SafeHtml;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees of the view: the components of its records, lists, texts, numbers, yes and no, and HTML that went through the sanitizer as
 * markup. No object of Java, and no method of one. FreeMarker's own wrapper can be told the same, but looks at each class through
 * {@code java.beans} first, which costs a small school a tenth of its time. Safe for use by several threads.
 */
final class ViewWrapper implements ObjectWrapper {
    private static final String VIEWS = "io.github.ictplan.site.view";

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    /**
     * Null stays null: what is missing.
     *
     * @throws IllegalStateException if the value has no place in a view
     */
    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof SafeHtml safe) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(safe.html());
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof List<?> list) {
            return new Items(list);
        }
        if (value instanceof Record view && view.getClass().getPackageName().equals(VIEWS)) {
            return new Components(view, accessors.computeIfAbsent(view.getClass(), ViewWrapper::accessors));
        }
        throw new IllegalStateException("not for a template: " + value.getClass());
    }

    private static Map<String, Method> accessors(Class<?> view) {
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : view.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }

    private final class Components implements TemplateHashModel {
        private final Record view;
        private final Map<String, Method> accessors;

        Components(Record view, Map<String, Method> accessors) {
            this.view = view;
            this.accessors = accessors;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method accessor = accessors.get(name);
            return accessor == null ? null : wrap(read(accessor));
        }

        private @Nullable Object read(Method accessor) {
            try {
                return accessor.invoke(view);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return accessors.isEmpty();
        }
    }

    private final class Items implements TemplateSequenceModel {
        private final List<?> list;

        Items(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }
}
