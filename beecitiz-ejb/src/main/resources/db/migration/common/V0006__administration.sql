-- Zones can be redrawn: every instance follows their version. Categories are withdrawn, never deleted: tickets are about them.

ALTER TABLE collectivity ADD COLUMN territory_version integer DEFAULT 0 NOT NULL;
ALTER TABLE category ADD COLUMN active boolean DEFAULT TRUE NOT NULL;
