package org.choisi.web.page;

import org.choisi.measure.Text;
import org.choisi.web.LivePolicy;
import org.springframework.stereotype.Component;

/** What people call the categories, as the live reference data name them. */
@Component
public class CategoryNames {

    private static final String UNKNOWN = "unknown";

    private final LivePolicy policy;

    CategoryNames(LivePolicy policy) {
        this.policy = policy;
    }

    /** In words, also when the category is not known. */
    public String said(String code, Speech speech) {
        Text name = of(code);
        return name == null ? speech.say("category.unknown") : speech.text(name);
    }

    /** Null when the category of an asset is not known. */
    public Text of(String code) {
        return code.equals(UNKNOWN)
                ? null
                : policy.status().desk().reference().categories().name(code);
    }
}
