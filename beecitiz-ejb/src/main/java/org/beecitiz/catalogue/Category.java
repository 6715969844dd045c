package org.beecitiz.catalogue;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.beecitiz.platform.Identified;
import org.beecitiz.territory.Collectivity;

/** What a ticket is about. Categories have two levels; tickets are filed under the second. */
@Entity
@Cacheable
public class Category extends Identified {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "collectivity_id")
    private Collectivity collectivity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Category parent;

    private int position;
    private String name;

    @Column(name = "name_en")
    private String nameEn;

    private String icon;
    private String family;
    private boolean active;

    protected Category() {}

    public Category(Collectivity collectivity, Category parent, int position, NewCategory wanted) {
        this.collectivity = collectivity;
        this.parent = parent;
        this.position = position;
        this.active = true;
        change(wanted);
    }

    public final void change(NewCategory wanted) {
        name = wanted.name();
        nameEn = wanted.nameEn();
        icon = wanted.icon();
        family = wanted.family();
    }

    public CategoryId categoryId() {
        return new CategoryId(id());
    }

    public Collectivity collectivity() {
        return collectivity;
    }

    public Optional<Category> parent() {
        return Optional.ofNullable(parent);
    }

    public int position() {
        return position;
    }

    public void moveTo(int newPosition) {
        position = newPosition;
    }

    public boolean isActive() {
        return active;
    }

    /** Whether new tickets may be about it, from now on; those there are keep it. */
    public void offer(boolean offered) {
        active = offered;
    }

    /** Whether new tickets may be about it: neither it nor its parent was withdrawn. */
    boolean isOffered() {
        return active && (parent == null || parent.active);
    }

    public CategoryLabel label() {
        return new CategoryLabel(categoryId(), name, nameEn, icon, family);
    }
}
