package org.beecitiz.web.faces;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.beecitiz.platform.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A page of rows that was read already, for a table: sorting and filtering were done in the database, as the address asks. */
public class ReadRows<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;

    private final transient Page<T> page;
    private final transient Function<T, Object> key;

    /** @param key what tells a row from the others */
    public ReadRows(Page<T> page, Function<T, Object> key) {
        this.page = page;
        this.key = key;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(page.total());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return page.rows();
    }

    @Override
    public String getRowKey(T row) {
        return key.apply(row).toString();
    }
}
