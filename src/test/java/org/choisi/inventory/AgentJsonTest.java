package org.choisi.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.choisi.lifecycle.AssetColumn.BATTERY_HEALTH;
import static org.choisi.lifecycle.AssetColumn.BOUGHT_ON;
import static org.choisi.lifecycle.AssetColumn.CATEGORY;
import static org.choisi.lifecycle.AssetColumn.DISK;
import static org.choisi.lifecycle.AssetColumn.ID;
import static org.choisi.lifecycle.AssetColumn.IN_SERVICE_ON;
import static org.choisi.lifecycle.AssetColumn.MANUFACTURER;
import static org.choisi.lifecycle.AssetColumn.MODEL;
import static org.choisi.lifecycle.AssetColumn.NAME;
import static org.choisi.lifecycle.AssetColumn.OS;
import static org.choisi.lifecycle.AssetColumn.PROCESSOR;
import static org.choisi.lifecycle.AssetColumn.RAM_GB;
import static org.choisi.lifecycle.AssetColumn.SERIAL;

import java.util.Map;
import org.choisi.measure.Refused;
import org.junit.jupiter.api.Test;

class AgentJsonTest {

    private static final String LAPTOP = """
            {"deviceid":"poste7-2024-01-02-03-04-05","itemtype":"Computer","action":"inventory","content":{
              "bios":{"bdate":"2019-02-03","smanufacturer":"LENOVO","smodel":"ThinkPad T490","ssn":"PF1"},
              "hardware":{"name":"POSTE7","chassis_type":"Notebook","memory":15800,"lastloggeduser":"omartin"},
              "operatingsystem":{"full_name":"Debian GNU/Linux 12","install_date":"2024-01-01 10:00:00"},
              "cpus":[{"name":"Core i5-8265U","core":4},{"name":"other"}],
              "storages":[{"type":"disk","model":"NVMe Samsung","disksize":256000}],
              "batteries":[{"capacity":"50000","real_capacity":"39000"}],
              "users":[{"login":"omartin"}],
              "monitors":[{"caption":"DELL P2419H","manufacturer":"Dell Inc.","serial":"MON1","description":"12/2019"},
                          {"caption":"","serial":""},
                          {"caption":"HP E24","serial":"0"}]}}
            """;

    @Test
    void a_computer_and_its_screens_are_assets_without_a_start_of_life() {
        var read = Reading.of(LAPTOP);

        assertThat(read.report().format()).isEqualTo("glpi-agent");
        assertThat(read.report().read()).isEqualTo(3);
        assertThat(OtherToolsTest.said(read.assets.get(0)))
                .isEqualTo(Map.ofEntries(
                        Map.entry(ID, "poste7-2024-01-02-03-04-05"),
                        Map.entry(NAME, "POSTE7"),
                        Map.entry(CATEGORY, "Notebook"),
                        Map.entry(MANUFACTURER, "LENOVO"),
                        Map.entry(MODEL, "ThinkPad T490"),
                        Map.entry(SERIAL, "PF1"),
                        Map.entry(OS, "Debian GNU/Linux 12"),
                        Map.entry(RAM_GB, "16"),
                        Map.entry(PROCESSOR, "Core i5-8265U"),
                        Map.entry(DISK, "ssd"),
                        Map.entry(BATTERY_HEALTH, "78")));
        assertThat(read.all(ID))
                .containsExactly("poste7-2024-01-02-03-04-05", "MON1", "poste7-2024-01-02-03-04-05/monitor-3");
        assertThat(read.all(CATEGORY)).containsExactly("Notebook", "monitor", "monitor");
        assertThat(read.all(BOUGHT_ON)).containsOnly("");
        assertThat(read.all(IN_SERVICE_ON)).containsOnly("");
        assertThat(read.notes).hasSize(1);
    }

    @Test
    void a_printer_found_on_the_network_is_read() {
        var read = Reading.of("""
                {"itemtype":"Printer","deviceid":"imp-1","content":{"network_device":{
                  "manufacturer":"Brother","model":"HL-L5200","name":"IMP1","serial":"B7","type":"Printer"}}}
                """);

        assertThat(OtherToolsTest.said(read.only()))
                .isEqualTo(Map.of(
                        ID,
                        "imp-1",
                        NAME,
                        "IMP1",
                        CATEGORY,
                        "Printer",
                        MANUFACTURER,
                        "Brother",
                        MODEL,
                        "HL-L5200",
                        SERIAL,
                        "B7"));
    }

    @Test
    void documents_may_come_in_an_array_or_one_by_line() {
        String one = "{\"deviceid\":\"a\",\"itemtype\":\"Phone\",\"content\":{\"bios\":{\"smodel\":\"A52\"}}}";
        String two = "{\"deviceid\":\"b\",\"itemtype\":\"NetworkEquipment\",\"content\":{}}";

        var array = Reading.of("[" + one + "," + two + "]");
        var lines = Reading.of(one, two);

        assertThat(array.all(ID)).containsExactly("a", "b");
        assertThat(array.all(CATEGORY)).containsExactly("Phone", "NetworkEquipment");
        assertThat(lines.all(ID)).containsExactly("a", "b");
        assertThat(lines.assets).extracting(asset -> asset.line()).containsExactly(1, 2);
    }

    @Test
    void what_makers_leave_in_the_firmware_says_nothing() {
        var read = Reading.of("""
                {"deviceid":"c","content":{"bios":{"smanufacturer":"System manufacturer","smodel":"System Product Name",
                 "mmodel":"B450M","ssn":"Default string"},"hardware":{"chassis_type":"Desktop"}}}
                """);

        assertThat(OtherToolsTest.said(read.only())).isEqualTo(Map.of(ID, "c", CATEGORY, "Desktop", MODEL, "B450M"));
    }

    @Test
    void a_virtual_machine_is_no_device() {
        var read = Reading.of("{\"deviceid\":\"v\",\"content\":{\"hardware\":{\"vmsystem\":\"VMware\"}}}");

        assertThat(read.assets).isEmpty();
        assertThat(read.rejects).extracting(Reject::value).containsExactly("VMware");
    }

    @Test
    void another_json_or_a_cut_one_is_refused() {
        assertThatThrownBy(() -> Reading.of("{\"hello\":[1,2,{\"a\":1}]}"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not a GLPI agent inventory");
        assertThatThrownBy(() -> Reading.of(LAPTOP.substring(0, 300)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Incomplete or malformed JSON, near line 4");
        assertThatThrownBy(() -> Reading.of("[".repeat(5000))).isInstanceOf(Refused.class);
    }
}
