package io.github.ictplan.site;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Lets a template read the components of the view records, and nothing else of any class. */
final class RecordsOnly implements MemberAccessPolicy {
    private static final String VIEWS = "io.github.ictplan.site.view";

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        boolean view = type.isRecord() && type.getPackageName().equals(VIEWS);
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return view && isComponent(type, method);
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private static boolean isComponent(Class<?> type, Method method) {
        return method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }
}
