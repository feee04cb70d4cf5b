package org.waymark.persistence.publishing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;
import org.waymark.persistence.sql.DatabaseException;

/** A JSON document as text here, as {@code jsonb} there. */
@Converter
public class JsonbConverter implements AttributeConverter<String, Object> {

    @Override
    public Object convertToDatabaseColumn(String document) {
        try {
            var column = new PGobject();
            column.setType("jsonb");
            column.setValue(document);
            return column;
        } catch (SQLException never) {
            throw new DatabaseException("A document could not be bound", never);
        }
    }

    /** The driver's object has the document as its text, as a plain string has. */
    @Override
    public String convertToEntityAttribute(Object column) {
        return column.toString();
    }
}
