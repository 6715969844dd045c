package org.beecitiz.web.administration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beecitiz.administration.Categories;
import org.beecitiz.administration.CategoryRow;
import org.beecitiz.catalogue.CategoryId;
import org.beecitiz.catalogue.NewCategory;
import org.beecitiz.platform.NotFoundException;
import org.beecitiz.web.faces.RowId;

/** The categories, in two levels. */
@Named
@RequestScoped
public class CategoriesPage {
    private static final String ADDRESS = "/administration/categories";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Categories categories;

    @Inject
    private CategoryLooks looks;

    @Inject
    private Done done;

    private List<CategoryRow> families;
    private Panel panel;
    private CategoryRow chosen;
    private CategoryRow family;
    private String name;
    private String nameEn;
    private String icon;
    private String colour;

    @PostConstruct
    void read() {
        families = categories.list();
        panel = Panel.read(request::getParameter);
        if (panel.act() == Panel.Act.ADD && panel.id() != 0) {
            family = families.stream()
                    .filter(row -> row.label().id().value() == panel.id())
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("family " + panel.id()));
            icon = family.label().icon();
            colour = family.label().family();
        } else if (panel.isOpen() && panel.act() != Panel.Act.ADD) {
            chosen = row(panel.id());
            name = chosen.label().name();
            nameEn = chosen.label().nameEn();
            icon = chosen.label().icon();
            colour = chosen.label().family();
        }
        icon = chosen("icon", looks.getIcons(), icon);
        colour = chosen("family", looks.getColours(), colour);
    }

    /** What the form says, which must be offered or as before; where it says nothing, it stays. */
    private String chosen(String parameter, List<String> offered, String before) {
        String sent = request.getParameter(parameter);
        return sent == null || sent.equals(before) || offered.contains(sent)
                ? Optional.ofNullable(sent).orElse(before)
                : null;
    }

    private CategoryRow row(long id) {
        return families.stream()
                .flatMap(row -> Stream.concat(Stream.of(row), row.children().stream()))
                .filter(row -> row.label().id().value() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("category " + id));
    }

    public void save() {
        if (chosen == null) {
            CategoryId parent = family == null ? null : family.label().id();
            done.by(() -> categories.add(parent, wanted()), ADDRESS, "administration.categories.added", shown());
        } else {
            done.by(
                    () -> categories.change(chosen.label().id(), wanted(), chosen.active()),
                    ADDRESS,
                    "administration.categories.changed",
                    shown());
        }
    }

    /** Offers it no more, or again. */
    public void toggle() {
        done.by(
                () -> categories.change(chosen.label().id(), wanted(), !chosen.active()),
                ADDRESS,
                chosen.active() ? "administration.categories.withdrawn" : "administration.categories.offered",
                shown());
    }

    public void up() {
        move("up", -1);
    }

    public void down() {
        move("down", 1);
    }

    private void move(String button, int by) {
        CategoryRow moved = row(RowId.of(request.getParameter(button)));
        done.by(
                () -> categories.move(moved.label().id(), by),
                ADDRESS + "?deplacee=" + moved.label().id().value(),
                "administration.categories.moved",
                moved.label().name());
    }

    private NewCategory wanted() {
        return new NewCategory(name, nameEn, icon, colour);
    }

    private String shown() {
        return name == null ? "" : name.strip();
    }

    public boolean isJustMoved(CategoryRow row) {
        return String.valueOf(row.label().id().value()).equals(request.getParameter("deplacee"));
    }

    public List<CategoryRow> getFamilies() {
        return families;
    }

    public long getOffered() {
        return families.stream()
                .filter(CategoryRow::active)
                .flatMap(row -> row.children().stream())
                .filter(CategoryRow::active)
                .count();
    }

    public Panel getPanel() {
        return panel;
    }

    public CategoryRow getChosen() {
        return chosen;
    }

    /** The one of the first level that another is added to, or null. */
    public CategoryRow getFamily() {
        return family;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getIcon() {
        return icon;
    }

    public String getColour() {
        return colour;
    }
}
