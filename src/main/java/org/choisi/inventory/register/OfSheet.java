package org.choisi.inventory.register;

import org.choisi.indicators.register.RegisterRow;
import org.choisi.inventory.Reject;
import org.choisi.measure.Quoted;
import org.choisi.measure.Text;

/** Says of which sheet a rejected line or a note is: in a workbook of several, a line number alone leads nowhere. */
record OfSheet(RegisterReader.Sink sink, String sheet) implements RegisterReader.Sink {

    @Override
    public void accept(RegisterRow row) {
        sink.accept(row);
    }

    @Override
    public void reject(Reject reject) {
        sink.reject(new Reject(reject.line(), reject.column(), reject.value(), said(reject.reason())));
    }

    @Override
    public void note(Text note) {
        sink.note(said(note));
    }

    private Text said(Text what) {
        String name = Quoted.of(sheet);
        return new Text("feuille « %s » : %s".formatted(name, what.fr()), "sheet '%s': %s".formatted(name, what.en()));
    }
}
