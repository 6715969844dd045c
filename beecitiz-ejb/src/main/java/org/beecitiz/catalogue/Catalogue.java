package org.beecitiz.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beecitiz.platform.Boundary;
import org.beecitiz.territory.CollectivityId;
import org.eclipse.persistence.config.QueryHints;

/** A collectivité's categories, as anyone may read them. */
@Boundary
public class Catalogue {
    private static final Map<String, Object> READ_ONLY = Map.of(QueryHints.READ_ONLY, true);

    @Inject
    private EntityManager em;

    /** The whole tree, in its order, in one query: also what is not offered any more, since tickets are about it. */
    public List<CategoryFamily> families(CollectivityId collectivity) {
        return tree(all(collectivity));
    }

    /** What new tickets can be about, in its order, in one query. */
    public List<CategoryFamily> offered(CollectivityId collectivity) {
        return tree(all(collectivity).stream().filter(Category::isOffered).toList()).stream()
                .filter(family -> !family.categories().isEmpty())
                .toList();
    }

    private List<Category> all(CollectivityId collectivity) {
        return em.createQuery(
                        "SELECT c FROM Category c WHERE c.collectivity.id = :id ORDER BY c.position, c.id",
                        Category.class)
                .setParameter("id", collectivity.value())
                .getResultList();
    }

    private static List<CategoryFamily> tree(List<Category> all) {
        Map<Category, List<CategoryLabel>> children = all.stream()
                .filter(category -> category.parent().isPresent())
                .collect(groupingBy(category -> category.parent().orElseThrow(), mapping(Category::label, toList())));
        return all.stream()
                .filter(category -> category.parent().isEmpty())
                .map(family -> new CategoryFamily(family.label(), children.getOrDefault(family, List.of())))
                .toList();
    }

    /** A category that new tickets of this collectivité can be filed under: of the second level, its own, and offered. */
    @Transactional(TxType.SUPPORTS)
    public Optional<CategoryLabel> find(CollectivityId collectivity, CategoryId id) {
        return Optional.ofNullable(em.find(Category.class, id.value(), READ_ONLY))
                .filter(category -> category.collectivity().id() == collectivity.value())
                .filter(category -> category.parent().isPresent())
                .filter(Category::isOffered)
                .map(Category::label);
    }
}
