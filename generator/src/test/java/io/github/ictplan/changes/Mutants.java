package io.github.ictplan.changes;

import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Passage.Segment;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every plan that differs from a plan in one component of one record of the model. */
final class Mutants {
    /** Where something stands, which is no difference: in a file, or in the HTML of a passage. */
    private static final List<Class<?>> POSITIONS = List.of(
            Span.class,
            SourceFile.class,
            Paragraph.Piece.class,
            Segment.LinkStart.class,
            Segment.LinkEnd.class,
            Segment.ImageAt.class);

    private final List<Mutant> mutants = new ArrayList<>();

    /**
     * A plan with one difference.
     *
     * @param component {@code Document.title}
     * @param document the kind of the document in which it stands, or {@code POLICY}; empty outside of documents
     * @param removed whether the value was taken away
     */
    record Mutant(String component, String document, boolean removed, IctPlan plan) {
        @Override
        public String toString() {
            return (document.isEmpty() ? "" : document + ":") + component + (removed ? " removed" : "");
        }
    }

    private Mutants() {}

    static List<Mutant> of(IctPlan plan) {
        Mutants mutants = new Mutants();
        mutants.record(plan, "", mutant -> (IctPlan) mutant);
        return mutants.mutants;
    }

    private void record(Record record, String document, Function<Object, IctPlan> rebuild) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int index = i;
            String name = record.getClass().getSimpleName() + "." + components[i].getName();
            Function<Object, IctPlan> with = value -> rebuild.apply(copy(record, index, value));
            Object value = get(record, components[i]);
            boolean derived =
                    value instanceof Located<?> located && located.where().length() == 0;
            if (value == null || derived || POSITIONS.contains(components[i].getType())) {
                continue;
            }
            if (components[i].isAnnotationPresent(Nullable.class)
                    || components[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                if (isLeaf(value)) {
                    mutants.add(new Mutant(name, inside(document, record), true, with.apply(null)));
                }
            }
            value(name, value, inside(document, record), with);
        }
    }

    private static String inside(String document, Record record) {
        if (record instanceof PolicyDocument) {
            return "POLICY";
        }
        return record instanceof Document own && !document.equals("POLICY")
                ? own.kind().name()
                : document;
    }

    private static boolean isLeaf(Object value) {
        return value instanceof Located
                || !(value instanceof Record)
                || value instanceof Money
                || value instanceof Period;
    }

    @SuppressWarnings("unchecked")
    private void value(String name, Object value, String document, Function<Object, IctPlan> rebuild) {
        if (value instanceof Located<?> located) {
            value(name, located.value(), document, changed -> rebuild.apply(new Located<>(changed, located.where())));
        } else if (value instanceof List<?> list) {
            list(name, (List<Object>) list, document, rebuild);
        } else if (value instanceof Map<?, ?> map && !(value instanceof SortedMap)) {
            map(name, (Map<Object, Object>) map, document, rebuild);
        } else if (value instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.HEADING) {
            return;
        } else if (value instanceof Record record && !(changed(value) instanceof Record)) {
            record(record, document, rebuild);
        } else {
            Object changed = changed(value);
            if (changed == null) {
                throw new IllegalStateException("Mutants.changed does not know how to change a "
                        + value.getClass().getName() + ", which " + name + " holds: tell it how.");
            }
            mutants.add(new Mutant(name, document, false, rebuild.apply(changed)));
        }
    }

    private void list(String name, List<Object> list, String document, Function<Object, IctPlan> rebuild) {
        for (int i = 0; i < list.size(); i++) {
            if (POSITIONS.contains(list.get(i).getClass())) {
                continue;
            }
            int index = i;
            value(name, list.get(i), document, changed -> {
                List<Object> others = new ArrayList<>(list);
                others.set(index, changed);
                return rebuild.apply(others);
            });
        }
    }

    /** Takes one of the keys away: what stands behind them is told elsewhere. */
    private void map(String name, Map<Object, Object> map, String document, Function<Object, IctPlan> rebuild) {
        for (Object key : map.keySet()) {
            Map<Object, Object> others = new TreeMap<>(map);
            others.remove(key);
            mutants.add(new Mutant(name, document, false, rebuild.apply(others)));
        }
    }

    private static @Nullable Object changed(Object value) {
        if (value instanceof String text) {
            return text + "zz qq";
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof LocalDate date) {
            return date.plusDays(400);
        }
        if (value instanceof Period period) {
            return new Period(period.start(), period.end().plusDays(400));
        }
        if (value instanceof SchoolYear year) {
            return new SchoolYear(year.start() + 1);
        }
        if (value instanceof Money money) {
            return new Money(money.cents() + 100_000);
        }
        if (value instanceof Cost cost) {
            TreeMap<SchoolYear, Money> perYear = new TreeMap<>(cost.perYear());
            perYear.replaceAll((year, money) -> new Money(money.cents() + 7));
            return new Cost(perYear, new Money(cost.total().cents() + 7L * perYear.size()), cost.years());
        }
        if (value instanceof Paragraph.Kind kind) {
            return kind == Paragraph.Kind.TEXT ? Paragraph.Kind.QUOTE : Paragraph.Kind.TEXT;
        }
        if (value instanceof Enum<?> word) {
            Object[] words = word.getDeclaringClass().getEnumConstants();
            return words[(word.ordinal() + 1) % words.length];
        }
        return null;
    }

    private static @Nullable Object get(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object copy(Record record, int index, @Nullable Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> get(record, component))
                .toArray();
        values[index] = value;
        try {
            Constructor<?> constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(Objects.requireNonNull(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
