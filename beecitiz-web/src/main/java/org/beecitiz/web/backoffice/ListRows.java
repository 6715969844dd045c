package org.beecitiz.web.backoffice;

import java.util.List;
import java.util.Map;
import org.beecitiz.platform.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The page of a list that its address asks for: sorting and filtering were done where it was read, in the database. */
class ListRows extends LazyDataModel<ListRow> {
    private static final long serialVersionUID = 1L;

    private final transient Page<ListRow> page;

    ListRows(Page<ListRow> page) {
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(page.total());
    }

    @Override
    public List<ListRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return page.rows();
    }

    @Override
    public String getRowKey(ListRow row) {
        return row.ticket().reference().toString();
    }
}
