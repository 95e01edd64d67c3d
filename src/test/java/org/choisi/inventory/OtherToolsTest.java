package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.choisi.lifecycle.AssetColumn.ACQUIRED_AS;
import static org.choisi.lifecycle.AssetColumn.BOUGHT_ON;
import static org.choisi.lifecycle.AssetColumn.CATEGORY;
import static org.choisi.lifecycle.AssetColumn.COUNTRY;
import static org.choisi.lifecycle.AssetColumn.ENTITY;
import static org.choisi.lifecycle.AssetColumn.ID;
import static org.choisi.lifecycle.AssetColumn.IN_SERVICE_ON;
import static org.choisi.lifecycle.AssetColumn.MANUFACTURER;
import static org.choisi.lifecycle.AssetColumn.MODEL;
import static org.choisi.lifecycle.AssetColumn.NAME;
import static org.choisi.lifecycle.AssetColumn.OS;
import static org.choisi.lifecycle.AssetColumn.PROCESSOR;
import static org.choisi.lifecycle.AssetColumn.QUANTITY;
import static org.choisi.lifecycle.AssetColumn.RAM_GB;
import static org.choisi.lifecycle.AssetColumn.REPLACEMENT_COST;
import static org.choisi.lifecycle.AssetColumn.RESIDUAL_VALUE;
import static org.choisi.lifecycle.AssetColumn.RETIRED_ON;
import static org.choisi.lifecycle.AssetColumn.RETIRED_TO;
import static org.choisi.lifecycle.AssetColumn.SERIAL;
import static org.choisi.lifecycle.AssetColumn.STATUS;
import static org.choisi.lifecycle.AssetColumn.WARRANTY_UNTIL;

import java.util.Map;
import java.util.TreeMap;
import org.choisi.lifecycle.AssetColumn;
import org.choisi.lifecycle.AssetLine;
import org.junit.jupiter.api.Test;

class OtherToolsTest {

    @Test
    void g4it_lots_keep_their_quantity_and_country() {
        var read = Reading.of(
                "nomEquipementPhysique;modele;quantite;nomCourtDatacenter;dateAchat;dateRetrait;type;statut;paysDUtilisation;"
                        + "consoElecAnnuelle;utilisateur;nomSourceDonnee;nomEntite;nbCoeur;",
                "lot-1;EliteDisplay;12;;2020-01-15;;Monitor;In use;France;;Odile Martin;;Ville;;",
                "lot-2;ProLiant;2;DC1;2018-01-15;2024-02-01;Server;Retired;FR;400;;;Ville;16;");

        assertThat(read.report().format()).isEqualTo("g4it");
        assertThat(said(read.assets.get(0)))
                .isEqualTo(Map.of(
                        ID,
                        "lot-1",
                        MODEL,
                        "EliteDisplay",
                        QUANTITY,
                        "12",
                        BOUGHT_ON,
                        "2020-01-15",
                        CATEGORY,
                        "Monitor",
                        STATUS,
                        "In use",
                        COUNTRY,
                        "France",
                        ENTITY,
                        "Ville"));
        assertThat(read.assets.get(1).get(RETIRED_ON)).isEqualTo("2024-02-01");
    }

    @Test
    void the_older_layout_of_g4it_is_read_too() {
        var read = Reading.of(
                "nomEquipementPhysique;nomEntite;nomSourceDonnee;modele;quantite;type;statut;paysDUtilisation;utilisateur;"
                        + "dateAchat;dateRetrait;nbCoeur;nomCourtDatacenter;consoElecAnnuelle;fabricant;tailleDuDisque;"
                        + "tailleMemoire;typeDeProcesseur",
                "Portable 4;Ville;parc;Latitude;1;OrdinateurPortable;actif;FR;Odile Martin;2021-06-02;;;;0;Dell;;;i5");

        assertThat(said(read.only()))
                .isEqualTo(Map.of(
                        ID,
                        "Portable 4",
                        ENTITY,
                        "Ville",
                        MODEL,
                        "Latitude",
                        QUANTITY,
                        "1",
                        CATEGORY,
                        "OrdinateurPortable",
                        STATUS,
                        "actif",
                        COUNTRY,
                        "FR",
                        BOUGHT_ON,
                        "2021-06-02",
                        MANUFACTURER,
                        "Dell",
                        PROCESSOR,
                        "i5"));
    }

    @Test
    void a_french_list_of_glpi_is_read_whatever_the_order_of_its_columns() {
        var read = Reading.of(
                "\"Nom\";\"Entité\";\"Statut\";\"Fabricant\";\"Numéro de série\";\"Type\";\"Modèle\";"
                        + "\"Système d'exploitation - Nom\";\"Système d'exploitation - Version\";\"Lieu\";\"Utilisateur\";"
                        + "\"Dernière modification\";\"Informations financières et administratives - Date d'achat\";"
                        + "\"Date de mise en service\";\"Date d'expiration de la garantie\";\"Date de commande\";",
                "\"PC-DSI-7\";\"Ville > DSI\";\"En service\";\"Dell\";\"SN77\";\"Portable\";\"Latitude 5420\";\"Windows\";"
                        + "\"11 23H2\";\"Mairie > 2e\";\"omartin\";\"2026-01-05 10:00\";\"2021-03-15\";\"2021-04-01\";"
                        + "\"2024-03-15\";\"2021-01-01\";");

        assertThat(read.report().format()).isEqualTo("glpi-list");
        assertThat(said(read.only()))
                .isEqualTo(Map.ofEntries(
                        Map.entry(ID, "PC-DSI-7"),
                        Map.entry(NAME, "PC-DSI-7"),
                        Map.entry(ENTITY, "Ville > DSI"),
                        Map.entry(STATUS, "En service"),
                        Map.entry(MANUFACTURER, "Dell"),
                        Map.entry(SERIAL, "SN77"),
                        Map.entry(CATEGORY, "Portable"),
                        Map.entry(MODEL, "Latitude 5420"),
                        Map.entry(OS, "Windows 11 23H2"),
                        Map.entry(BOUGHT_ON, "2021-03-15"),
                        Map.entry(IN_SERVICE_ON, "2021-04-01"),
                        Map.entry(WARRANTY_UNTIL, "2024-03-15")));
    }

    @Test
    void an_english_list_of_glpi_prefers_the_inventory_number_and_starts_with_the_startup_date() {
        var read = Reading.of(
                "Name;Serial number;Inventory number;Type;Model;Delivery date;Startup date;Date of purchase;User;Creation date",
                "host-1;S1;INV-1;Desktop;OptiPlex;2020-02-01;2020-03-01;2020-01-01;jdoe;2019-01-01",
                "host-2;S2;;Desktop;OptiPlex;2020-02-01;;2020-01-01;jdoe;2019-01-01");

        assertThat(read.all(ID)).containsExactly("INV-1", "host-2");
        assertThat(read.all(IN_SERVICE_ON)).containsExactly("2020-03-01", "2020-02-01");
        assertThat(read.all(BOUGHT_ON)).containsExactly("2020-01-01", "2020-01-01");
    }

    @Test
    void an_import_file_of_snipe_it_loses_its_persons_and_prices() {
        var read = Reading.of(
                "Company,Name,Asset Tag,Category,Supplier,Manufacturer,Location,Order Number,Model,Model Notes,Model Number,"
                        + "Asset Notes,Purchase Date,Purchase Cost,Checkout Type,Checked Out To: Username,"
                        + "Checked Out To: First Name,Checked Out To: Last Name,Checked Out To: Email,"
                        + "Checked Out To: Location,Asset EOL Date,byod",
                "Ville,Accueil,A-12,Laptops,Shop,Lenovo,Mairie,77,ThinkPad T14,,20W0,,2022-07-01,\"$1,599.99\",user,omartin,"
                        + "Odile,Martin,omartin@ville.example,Mairie,2027-07-01,1");

        assertThat(read.report().format()).isEqualTo("snipe-it");
        assertThat(said(read.only()))
                .isEqualTo(Map.of(
                        ENTITY,
                        "Ville",
                        NAME,
                        "Accueil",
                        ID,
                        "A-12",
                        CATEGORY,
                        "Laptops",
                        MANUFACTURER,
                        "Lenovo",
                        MODEL,
                        "ThinkPad T14",
                        BOUGHT_ON,
                        "2022-07-01",
                        ACQUIRED_AS,
                        "byod"));
    }

    @Test
    void a_report_of_snipe_it_in_french_gives_its_current_value() {
        var read = Reading.of(
                "ID,Compagnie,Nom de l'actif,Étiquette de l'actif,Modèle,Catégorie,Fabricant,Numéro de série,Acheté,Coût,"
                        + "Fin de vie,Garantie,Valeur actuelle,Statut,Type,Lieu",
                "4,Ville,Accueil,A-12,ThinkPad,Portables,Lenovo,S-4,2022-07-01,\"1 599,99\",2027-07-01,36,\"399,50\","
                        + "Déployé,user,Mairie");

        assertThat(read.report().format()).isEqualTo("snipe-it");
        assertThat(said(read.only()))
                .isEqualTo(Map.ofEntries(
                        Map.entry(ID, "A-12"),
                        Map.entry(ENTITY, "Ville"),
                        Map.entry(NAME, "Accueil"),
                        Map.entry(MODEL, "ThinkPad"),
                        Map.entry(CATEGORY, "Portables"),
                        Map.entry(MANUFACTURER, "Lenovo"),
                        Map.entry(SERIAL, "S-4"),
                        Map.entry(BOUGHT_ON, "2022-07-01"),
                        Map.entry(RESIDUAL_VALUE, "399.50"),
                        Map.entry(STATUS, "Déployé")));
    }

    @Test
    void hardware_of_servicenow_starts_when_installed_never_when_assigned_or_ordered() {
        var read = Reading.of(
                "display_name,asset_tag,serial_number,model_category,model,install_status,substatus,assigned_to,assigned,"
                        + "company,cost,purchase_date,order_date,install_date,warranty_expiration,acquisition_method,residual,"
                        + "retirement_date,retired,quantity,sys_id",
                "P1 - MacBook,P1,S1,Computer,Apple MacBook Pro,In use,,Odile Martin,2023-01-01,Ville,\"$1,599.99\",2020-05-04,"
                        + "2020-04-01,,2023-05-04,Purchase,\"$200.00\",2027-01-01,,1,a1",
                "P2 - MacBook,,S2,Computer,Apple MacBook Pro,Retired,Donated,,2023-01-01,Ville,,,2020-04-01,2020-06-01,,,,,"
                        + "2025-03-02,1,a2");

        assertThat(read.report().format()).isEqualTo("servicenow-asset");
        assertThat(read.all(ID)).containsExactly("P1", "a2");
        assertThat(read.all(BOUGHT_ON)).containsExactly("2020-05-04", "");
        assertThat(read.all(IN_SERVICE_ON)).containsExactly("", "2020-06-01");
        assertThat(read.all(RESIDUAL_VALUE)).containsExactly("200.00", "");
        assertThat(read.all(REPLACEMENT_COST)).containsExactly("", "");
        assertThat(read.all(RETIRED_ON)).containsExactly("", "2025-03-02");
        assertThat(read.all(RETIRED_TO)).containsExactly("", "Donated");
        assertThat(read.all(CATEGORY)).containsExactly("Computer", "Computer");
    }

    @Test
    void labels_of_servicenow_are_known_too() {
        var read = Reading.of(
                "Display name,Asset tag,Serial number,Model category,Model,State,Substate,Assigned to,Assigned,Installed,"
                        + "Purchased,Warranty expiration,Residual value,Scheduled retirement,Retired date",
                "P1,P1,S1,Computer,Latitude,In stock,Available,Odile Martin,2023-01-01,2020-06-01,2020-05-04,2023-05-04,"
                        + "$10.00,2027-01-01,");

        assertThat(read.report().format()).isEqualTo("servicenow-asset");
        assertThat(said(read.only()))
                .isEqualTo(Map.ofEntries(
                        Map.entry(ID, "P1"),
                        Map.entry(NAME, "P1"),
                        Map.entry(SERIAL, "S1"),
                        Map.entry(CATEGORY, "Computer"),
                        Map.entry(MODEL, "Latitude"),
                        Map.entry(STATUS, "In stock"),
                        Map.entry(IN_SERVICE_ON, "2020-06-01"),
                        Map.entry(BOUGHT_ON, "2020-05-04"),
                        Map.entry(WARRANTY_UNTIL, "2023-05-04"),
                        Map.entry(RESIDUAL_VALUE, "10.00")));
    }

    @Test
    void computers_of_servicenow_have_memory_in_gigabytes_and_virtual_ones_are_rejected() {
        var read = Reading.of(
                "name,asset_tag,serial_number,manufacturer,model_id,os,os_version,form_factor,virtual,cpu_count,cpu_type,"
                        + "cpu_speed,ram,disk_space,purchase_date,install_status,sys_id",
                "pc-1,T1,S1,Dell,Latitude 5420,Windows 11 Enterprise,10.0.22631,Laptop,false,1,Intel Core i5,2400,16384,512,"
                        + "2022-02-03,Installed,b1",
                "vm-1,,,VMware,VMware7,Windows Server,2019,,true,2,,,8192,100,,Installed,b2");

        assertThat(read.report().format()).isEqualTo("servicenow-computer");
        assertThat(said(read.assets.get(0)))
                .isEqualTo(Map.ofEntries(
                        Map.entry(ID, "T1"),
                        Map.entry(NAME, "pc-1"),
                        Map.entry(SERIAL, "S1"),
                        Map.entry(MANUFACTURER, "Dell"),
                        Map.entry(MODEL, "Latitude 5420"),
                        Map.entry(OS, "Windows 11 Enterprise 10.0.22631"),
                        Map.entry(CATEGORY, "Laptop"),
                        Map.entry(PROCESSOR, "Intel Core i5"),
                        Map.entry(RAM_GB, "16"),
                        Map.entry(BOUGHT_ON, "2022-02-03"),
                        Map.entry(STATUS, "Installed")));
        assertThat(read.rejects).singleElement().satisfies(reject -> {
            assertThat(reject.line()).isEqualTo(3);
            assertThat(reject.reason().en()).startsWith("virtual machine");
        });
    }

    @Test
    void the_console_of_ocs_gives_no_start_of_life() {
        var french = Reading.of(
                "Dernier inventaire;Machine;Utilisateur connecté;Système;RAM (Mo);CPU (MHz);Fabricant;Modèle;"
                        + "BIOS Numéro de série;Date BIOS;TAG",
                "05/01/2026 08:00;PC-9;omartin;Windows 10 Pro;7830;2400;HP;ProBook 450;S9;03/14/2019;DSI");
        var english = Reading.of(
                "Last inventory,Computer,Connected user,Operating system,RAM (MB),CPU (MHz),Manufacturer,Model,"
                        + "BIOS Serial number,BIOS Date,TAG",
                "2026-01-05,PC-9,omartin,Windows 10 Pro,7830,2400,HP,ProBook 450,S9,03/14/2019,DSI");

        assertThat(french.report().format()).isEqualTo("ocs");
        assertThat(said(french.only()))
                .isEqualTo(Map.of(
                        ID,
                        "PC-9",
                        NAME,
                        "PC-9",
                        OS,
                        "Windows 10 Pro",
                        RAM_GB,
                        "8",
                        MANUFACTURER,
                        "HP",
                        MODEL,
                        "ProBook 450",
                        SERIAL,
                        "S9",
                        ENTITY,
                        "DSI"));
        assertThat(said(english.only())).isEqualTo(said(french.only()));
    }

    @Test
    void itop_starts_with_the_move_to_production() {
        var read = Reading.of(
                "name,org_id->name,status,business_criticity,brand_id->name,model_id->name,serialnumber,asset_number,"
                        + "purchase_date,move2production,end_of_warranty,location_id->name,type,cpu,ram,osfamily_id->name",
                "PC3,Ville,production,low,HP,EliteBook,S3,N3,2021-01-05,2021-02-01,2024-01-05,Mairie,laptop,i5,8 Gb,Windows");

        assertThat(read.report().format()).isEqualTo("itop");
        assertThat(said(read.only()))
                .isEqualTo(Map.ofEntries(
                        Map.entry(ID, "N3"),
                        Map.entry(NAME, "PC3"),
                        Map.entry(ENTITY, "Ville"),
                        Map.entry(STATUS, "production"),
                        Map.entry(MANUFACTURER, "HP"),
                        Map.entry(MODEL, "EliteBook"),
                        Map.entry(SERIAL, "S3"),
                        Map.entry(BOUGHT_ON, "2021-01-05"),
                        Map.entry(IN_SERVICE_ON, "2021-02-01"),
                        Map.entry(WARRANTY_UNTIL, "2024-01-05"),
                        Map.entry(CATEGORY, "laptop"),
                        Map.entry(PROCESSOR, "i5"),
                        Map.entry(RAM_GB, "8"),
                        Map.entry(OS, "Windows")));
    }

    static Map<AssetColumn, String> said(AssetLine asset) {
        var said = new TreeMap<AssetColumn, String>();
        for (AssetColumn column : AssetColumn.values()) {
            if (asset.has(column)) {
                said.put(column, asset.get(column));
            }
        }
        return said;
    }
}
