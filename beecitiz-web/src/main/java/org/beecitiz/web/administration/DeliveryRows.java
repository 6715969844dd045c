package org.beecitiz.web.administration;

import java.util.List;
import java.util.Map;
import org.beecitiz.notification.DeliveryRow;
import org.beecitiz.platform.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The page of mails that the address asks for, filtered in the database. */
class DeliveryRows extends LazyDataModel<DeliveryRow> {
    private static final long serialVersionUID = 1L;

    private final transient Page<DeliveryRow> page;

    DeliveryRows(Page<DeliveryRow> page) {
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(page.total());
    }

    @Override
    public List<DeliveryRow> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return page.rows();
    }

    @Override
    public String getRowKey(DeliveryRow row) {
        return String.valueOf(row.id());
    }
}
