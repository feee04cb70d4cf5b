package org.waymark.persistence.publishing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.waymark.persistence.publishing.ModelVersionRow.Life;

/** In lower case there, since the schema is read by people. */
@Converter(autoApply = true)
public class LifeConverter implements AttributeConverter<Life, String> {

    @Override
    public String convertToDatabaseColumn(Life life) {
        return life.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Life convertToEntityAttribute(String column) {
        return Life.valueOf(column.toUpperCase(Locale.ROOT));
    }
}
