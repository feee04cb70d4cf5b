package org.waymark.persistence.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.waymark.core.account.Role;

/** In lower case there, since the schema is read by people. */
@Converter
public class RoleConverter implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Role convertToEntityAttribute(String column) {
        return Role.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
