package org.beecitiz.administration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beecitiz.catalogue.Category;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.platform.Boundary;
import org.beecitiz.platform.BusinessException;
import org.beecitiz.territory.Collectivity;

/** The categories of the administrator's collectivité, in two levels. None is removed, since tickets are about them: they are withdrawn. */
@Boundary
public class Categories {
    private static final int NAME_MAX = 200;

    @Inject
    private EntityManager em;

    @Inject
    private Administered administered;

    /** The whole tree, in its order. */
    public List<CategoryRow> list() {
        Counts tickets = administered.counts("SELECT t.category.id, COUNT(t) FROM Ticket t"
                + " WHERE t.collectivity.id = :id GROUP BY t.category.id");
        Counts rules = administered.counts("SELECT r.categoryId, COUNT(r) FROM RoutingRule r"
                + " WHERE r.collectivityId = :id AND r.categoryId IS NOT NULL GROUP BY r.categoryId");
        List<Category> all = all(administered.collectivity());
        return all.stream()
                .filter(category -> category.parent().isEmpty())
                .map(family -> row(family, siblings(all, Optional.of(family)), tickets, rules))
                .toList();
    }

    private static CategoryRow row(Category category, List<Category> children, Counts tickets, Counts rules) {
        return new CategoryRow(
                category.label(),
                category.isActive(),
                tickets.of(category.id()),
                rules.of(category.id()),
                children.stream()
                        .map(child -> row(child, List.of(), tickets, rules))
                        .toList());
    }

    /** Adds one behind the others: of the first level with a null parent, else under a parent of the first level. */
    public CategoryId add(CategoryId parent, NewCategory wanted) {
        Collectivity collectivity = administered.locked();
        Category above = parent == null ? null : administered.own(parent);
        if (above != null && above.parent().isPresent()) {
            throw new BusinessException("parent", "administration.categories.threeLevels");
        }
        NewCategory accepted = accept(wanted);
        List<Category> all = all(collectivity);
        requireFree(accepted.name(), siblings(all, Optional.ofNullable(above)).stream());
        int last = all.stream().mapToInt(Category::position).max().orElse(0);
        Category category = new Category(collectivity, above, last + 1, accepted);
        em.persist(category);
        em.flush();
        return category.categoryId();
    }

    /** Changes how one is shown, and whether it is {@code active}: whether new tickets may be about it, from now on. */
    public void change(CategoryId id, NewCategory wanted, boolean active) {
        Collectivity collectivity = administered.locked();
        Category category = administered.own(id);
        NewCategory accepted = accept(wanted);
        requireFree(
                accepted.name(),
                siblings(all(collectivity), category.parent()).stream().filter(other -> !other.equals(category)));
        category.change(accepted);
        category.offer(active);
    }

    /** Moves one among those of its level by so many places, up when negative; at the end it stays. */
    public void move(CategoryId id, int by) {
        Collectivity collectivity = administered.locked();
        Category category = administered.own(id);
        List<Category> siblings = siblings(all(collectivity), category.parent());
        List<Integer> positions = siblings.stream().map(Category::position).toList();
        List<Category> reordered = Order.moved(siblings, category, by);
        for (int i = 0; i < reordered.size(); i++) {
            reordered.get(i).moveTo(positions.get(i));
        }
    }

    // Two of one name could not be told apart in any list.
    private static void requireFree(String name, Stream<Category> others) {
        if (others.anyMatch(other -> other.label().in(Locale.FRENCH).equalsIgnoreCase(name))) {
            throw new BusinessException("name", "administration.categories.taken", name);
        }
    }

    private static List<Category> siblings(List<Category> all, Optional<Category> parent) {
        return all.stream().filter(category -> category.parent().equals(parent)).toList();
    }

    private List<Category> all(Collectivity collectivity) {
        return em.createQuery(
                        "SELECT c FROM Category c WHERE c.collectivity = :collectivity ORDER BY c.position, c.id",
                        Category.class)
                .setParameter("collectivity", collectivity)
                .getResultList();
    }

    private static NewCategory accept(NewCategory wanted) {
        return new NewCategory(
                Fields.required("name", wanted.name(), NAME_MAX),
                Fields.optional("nameEn", wanted.nameEn(), NAME_MAX),
                word("icon", wanted.icon()),
                word("family", wanted.family()));
    }

    // Names of an icon and of a colour of the style sheets.
    private static String word(String field, String name) {
        if (!Fields.chosen(field, name).matches("[a-z0-9-]{1,40}")) {
            throw new BusinessException(field, "administration.field.notChosen");
        }
        return name;
    }
}
