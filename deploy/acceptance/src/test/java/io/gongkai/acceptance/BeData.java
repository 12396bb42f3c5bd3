package io.gongkai.acceptance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A record, an enum or an interface, or a part of one. */
final class BeData extends ArchCondition<JavaClass> {
    BeData() {
        super("be records, enums or sealed interfaces");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean data = type.isRecord() || type.isEnum() || type.isInterface() || type.isAnonymousClass();
        events.add(new SimpleConditionEvent(type, data, type.getName() + " is neither record nor enum nor interface"));
    }
}
